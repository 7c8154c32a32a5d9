import { starterCodebook } from "./starter";
import { techniqueLabel, type TechniqueFacts } from "./technique";

/** The published pair of a merged tag, under which SemEval-2020 counts both. */
const distraction14 = "Whataboutism,Straw_Men,Red_Herring";
const bandwagon14 = "Bandwagon,Reductio_ad_hitlerum";

const to = (persuasion23: string, ptc14?: string): Record<string, string> =>
  ptc14 === undefined ? { persuasion23 } : { persuasion23, ptc14 };

const facts: TechniqueFacts[] = [
  [
    "wording",
    "Loaded_Language",
    "Loaded language",
    "Words or phrases with strong emotional weight, positive or negative, chosen to move the audience.",
    "a shameless raid on the fund",
    to("Loaded_Language", "Loaded_Language"),
  ],
  [
    "wording",
    "Name_Calling,Labeling",
    "Name calling or labelling",
    "Calls its object by a name that the audience fears, hates, finds beneath it, or else loves.",
    "the paper generals",
    to("Name_Calling-Labeling", "Name_Calling,Labeling"),
  ],
  [
    "wording",
    "Exaggeration,Minimisation",
    "Exaggeration or minimisation",
    "Makes something out to be far greater or worse than it is, or far slighter.",
    "a mere scuffle",
    to("Exaggeration-Minimisation", "Exaggeration,Minimisation"),
  ],
  [
    "wording",
    "Repetition",
    "Repetition",
    "Comes back to the same words or message until it is accepted. Mark each later instance.",
    "wasted, wasted, wasted",
    to("Repetition", "Repetition"),
  ],
  [
    "wording",
    "Obfuscation,Intentional_Vagueness,Confusion",
    "Obfuscation, intentional vagueness, confusion",
    "Words so unclear that each reader can fill in what suits, or none can object.",
    "measures commensurate with developments",
    to("Obfuscation-Vagueness-Confusion"),
  ],
  [
    "wording",
    "Slogans",
    "Slogan",
    "A short, striking line made to be repeated, which may carry labels and stereotypes.",
    "Keep the bay ours!",
    to("Slogans", "Slogans"),
  ],
  [
    "appeal",
    "Appeal_to_Authority",
    "Appeal to authority",
    "Holds a claim for true only because an expert or authority is said to hold it.",
    "the admiral said so, and that settles it",
    to("Appeal_to_Authority", "Appeal_to_Authority"),
  ],
  [
    "appeal",
    "Appeal_to_fear-prejudice",
    "Appeal to fear or prejudice",
    "Seeks support by raising fear or panic about an alternative, or by feeding a prejudice against it.",
    "then no street will be safe again",
    to("Appeal_to_Fear-Prejudice", "Appeal_to_fear-prejudice"),
  ],
  [
    "appeal",
    "Flag-Waving",
    "Flag waving",
    "Plays on strong feeling for a nation, people or group to justify an act or idea.",
    "a duty to the homeland",
    to("Flag_Waving", "Flag-Waving"),
  ],
  [
    "appeal",
    "Bandwagon",
    "Bandwagon",
    "Urges the audience to join in because everybody else does or is about to.",
    "the whole valley has signed; why haven't you?",
    to("Appeal_to_Popularity", bandwagon14),
  ],
  [
    "simplification",
    "Causal_Oversimplification",
    "Causal oversimplification",
    "Names one cause for what has several, or passes blame to one person or group without looking further.",
    "the strike is why prices rose",
    to("Causal_Oversimplification", "Causal_Oversimplification"),
  ],
  [
    "simplification",
    "Black-and-White_Fallacy",
    "Black-and-white fallacy",
    "Offers two alternatives as the only ones when there are more, or tells the audience the one thing to do.",
    "you stand with the fishers or with the wreckers",
    to("False_Dilemma-No_Choice", "Black-and-White_Fallacy"),
  ],
  [
    "simplification",
    "Thought-terminating_Cliches",
    "Thought-terminating cliché",
    "A short, general phrase that sounds wise and ends the discussion.",
    "time will tell",
    to("Conversation_Killer", "Thought-terminating_Cliches"),
  ],
  [
    "attack",
    "Doubt",
    "Doubt",
    "Casts doubt on the credibility of somebody or something.",
    "is this board fit to count votes?",
    to("Doubt", "Doubt"),
  ],
  [
    "attack",
    "Reductio_ad_hitlerum",
    "Reductio ad Hitlerum",
    "Turns the audience against an act or idea by saying that a hated person or group favours it.",
    "the old regime loved such lists, too",
    to("Guilt_by_Association", bandwagon14),
  ],
  [
    "attack",
    "Whataboutism",
    "Whataboutism",
    "Answers a reproach with a charge of hypocrisy instead of an argument.",
    "and what of your own landfill?",
    to("Whataboutism", distraction14),
  ],
  [
    "attack",
    "Straw_Men",
    "Straw man",
    "Puts a weaker or different proposition in the opponent's mouth and refutes that.",
    "so nobody should ever build anything",
    to("Straw_Man", distraction14),
  ],
  [
    "attack",
    "Red_Herring",
    "Red herring",
    "Brings in something irrelevant, so that attention leaves the point.",
    "but think of the lovely lighthouse",
    to("Red_Herring", distraction14),
  ],
];

/** The propaganda techniques of the PTC corpus: coded as 18, exportable as the merged 14. */
export const ptc1814 = starterCodebook({
  id: "ptc-18-14",
  name: "Propaganda techniques (PTC, 18 or merged 14)",
  description:
    "The techniques of the PTC corpus. Code all 18; an export under the scheme of 2020 merges them to 14 and leaves out obfuscation. Mark the fragment that shows the technique, without white space around it. Technique names are those of NLP4IF-2019 and SemEval-2020 Task 11; groups, definitions and examples are our own.",
  groups: [
    { id: "wording", name: "Wording" },
    { id: "appeal", name: "Appeal" },
    { id: "simplification", name: "Simplification" },
    { id: "attack", name: "Attack and distraction" },
  ],
  labels: facts.map((each) => techniqueLabel("ptc18", each)),
});
