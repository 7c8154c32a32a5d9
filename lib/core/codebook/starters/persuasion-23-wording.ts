import { techniqueLabel, type TechniqueFacts } from "./technique";

const facts: TechniqueFacts[] = [
  [
    "simplification",
    "Causal_Oversimplification",
    "Causal oversimplification",
    "Assumes one cause where several are at work.",
    "rents rose because of one man",
    { ptc18: "Causal_Oversimplification", ptc14: "Causal_Oversimplification" },
  ],
  [
    "simplification",
    "False_Dilemma-No_Choice",
    "False dilemma or no choice",
    "Presents two options, or one, as if no other existed.",
    "either the tunnel or the end of the town",
    { ptc18: "Black-and-White_Fallacy", ptc14: "Black-and-White_Fallacy" },
  ],
  [
    "simplification",
    "Consequential_Oversimplification",
    "Consequential oversimplification",
    "Claims that a first step leads inevitably to an extreme outcome.",
    "allow one kiosk and the whole park will be paved",
  ],
  [
    "call",
    "Slogans",
    "Slogan",
    "A brief striking phrase, often with a label or stereotype in it.",
    "Our water, our rules!",
    { ptc18: "Slogans", ptc14: "Slogans" },
  ],
  [
    "call",
    "Conversation_Killer",
    "Conversation killer",
    "A phrase that shuts down thought or debate.",
    "it is what it is",
    { ptc18: "Thought-terminating_Cliches", ptc14: "Thought-terminating_Cliches" },
  ],
  [
    "call",
    "Appeal_to_Time",
    "Appeal to time",
    "Argues that the moment has come; urgency stands in for a reason.",
    "it is now or never",
  ],
  [
    "manipulative_wording",
    "Loaded_Language",
    "Loaded language",
    "Words with a strong emotional charge, used to sway.",
    "a savage assault on pensioners' savings",
    { ptc18: "Loaded_Language", ptc14: "Loaded_Language" },
  ],
  [
    "manipulative_wording",
    "Obfuscation-Vagueness-Confusion",
    "Obfuscation, vagueness, confusion",
    "Wording left unclear on purpose, so that it can be read in several ways.",
    "certain steps in an appropriate frame",
    { ptc18: "Obfuscation,Intentional_Vagueness,Confusion" },
  ],
  [
    "manipulative_wording",
    "Exaggeration-Minimisation",
    "Exaggeration or minimisation",
    "Makes something larger, better, worse or smaller than it is.",
    "the greatest bargain in the history of ferries",
    { ptc18: "Exaggeration,Minimisation", ptc14: "Exaggeration,Minimisation" },
  ],
  [
    "manipulative_wording",
    "Repetition",
    "Repetition",
    "Says the same word or message again and again so that it sticks.",
    "he knew, he knew, he always knew",
    { ptc18: "Repetition", ptc14: "Repetition" },
  ],
];

/** Techniques that simplify, call to action or work by wording. */
export const persuasionWording = facts.map((each) => techniqueLabel("persuasion23", each));
