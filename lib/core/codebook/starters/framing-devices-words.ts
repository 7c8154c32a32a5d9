import { starterLabel } from "./starter";

/** Devices that lie in a word or a name. */
export const wordChoiceDevices = [
  starterLabel("word_choice", {
    id: "distancing_qualifier",
    name: "Distancing qualifier",
    key: "q",
    definition:
      "A modifier that withholds recognition from a name or claim (so-called, self-proclaimed, supposed, pseudo-) so the reader doubts it without an argument being made.",
    spanRule:
      "The qualifier only, including its prefix and hyphen; not the noun it modifies (put that in Target).",
    yes: ["so-called", "self-proclaimed", "supposed", "pseudo-humanitarian"],
    no: [
      ["US-backed", "States sponsorship, a checkable relation; it does not deny what the group is."],
      ["unconfirmed", "Reports verification status in plain terms instead of insinuating falsity."],
    ],
    mapsTo: { persuasion23: "Doubt", ptc14: "Doubt" },
  }),
  starterLabel("word_choice", {
    id: "scare_quotes",
    name: "Scare quotes",
    key: "s",
    definition:
      "Quotation marks around a word or short phrase that mark the narrator's distance or irony rather than report someone's words.",
    spanRule: "Include the quotation marks. At most about five words.",
    yes: ["‘moderate Syrian opposition’", "‘successes’", "‘observation posts’"],
    no: [
      ["“not trustworthy.”", "Words of a named speaker, introduced by a reporting verb: a quotation."],
      ['"demonstrating … use of chemical agents"', "Nested quotation of a general's words."],
    ],
    mapsTo: { persuasion23: "Doubt", ptc14: "Doubt" },
    note: "Quoted words inside a paraphrase of a named speaker can be either. Decide whose distance they mark, and say so in the note.",
  }),
  starterLabel("word_choice", {
    id: "contentious_label",
    name: "Contentious label",
    key: "c",
    definition:
      "A value-laden noun or name given to an actor in the narrator's voice, where a neutral designation exists.",
    spanRule: "The label noun phrase without determiner.",
    yes: ["terrorists", "al-Qaeda terrorists", "terrorist groups"],
    no: [
      ["ISIS members", "Neutral designation by membership."],
      ["Hayat Tahrir al-Sham", "Proper name."],
    ],
    mapsTo: { persuasion23: "Name_Calling-Labeling", ptc14: "Name_Calling,Labeling" },
    note: "A longer label may contain a shorter one; code the longest phrase that works as one name.",
  }),
  starterLabel("word_choice", {
    id: "loaded_language",
    name: "Loaded word or phrase",
    key: "l",
    definition: "A word or phrase whose emotional or moral charge goes beyond what the reported fact needs.",
    spanRule: "Shortest phrase that keeps the charge (1–4 words).",
    yes: ["crack down on", "infiltrating", "demonize", "doctoring investigation results"],
    no: [
      [
        "Fierce clashes",
        "Conventional intensity wording for fighting; code it only if your team agrees that it counts.",
      ],
      ["deployed a new batch of reinforcements", "Ordinary military register."],
    ],
    mapsTo: { persuasion23: "Loaded_Language", ptc14: "Loaded_Language" },
  }),
  starterLabel("word_choice", {
    id: "euphemism",
    name: "Euphemism",
    key: "e",
    definition:
      "A sanitising term that hides harm or responsibility, typically for one's own side's violence.",
    spanRule: "The verb or noun phrase only.",
    yes: ["neutralized", "eliminated", "get rid of"],
    no: [["killed", "Plain word for the same event."]],
    mapsTo: { persuasion23: "Loaded_Language", ptc14: "Loaded_Language" },
    note: "Where one side is killed and the other neutralized, link the two with Contrasts with.",
  }),
  starterLabel("word_choice", {
    id: "catchphrase",
    name: "Catchphrase",
    key: "p",
    definition: "A recurring slogan-like formula that carries a ready-made story.",
    spanRule: "The fixed formula.",
    yes: ["fake news", "mainstream agenda", "chemical provocation"],
    no: [["de-escalation zone", "Official term of an agreement, used as a name."]],
    mapsTo: { persuasion23: "Slogans", ptc14: "Slogans" },
  }),
];

/** Devices by which the narrator takes a stance on what is reported. */
export const stanceDevices = [
  starterLabel("stance", {
    id: "editorial_adverb",
    name: "Editorialising adverb",
    key: "a",
    definition:
      "An adverb or intensifier that evaluates, emphasises or imputes attitude instead of giving time, place or manner.",
    spanRule: "The adverb only.",
    yes: ["immediately", "dramatically", "intentionally", "deeply"],
    no: [
      ["recently", "Time adverb: tools that check prose flag it; here it is not bias."],
      ["currently", "Time adverb."],
    ],
    mapsTo: { persuasion23: "Exaggeration-Minimisation", ptc14: "Exaggeration,Minimisation" },
  }),
  starterLabel("stance", {
    id: "doubting_report_verb",
    name: "Doubting report verb",
    key: "d",
    definition:
      "A reporting verb that signals disbelief or accusation (claim, insist, allege) where say or state would do.",
    spanRule: "The verb form only, with particle.",
    yes: ["claimed", "insist", "claims"],
    no: [
      ["said", "The neutral reporting verb."],
      ["announced", "Neutral speech verb where something was in fact made public."],
    ],
    mapsTo: { persuasion23: "Doubt", ptc14: "Doubt" },
    note: "Code every instance, whichever side is reported: the table by target shows whether the use is one-sided.",
  }),
  starterLabel("stance", {
    id: "truth_presupposing",
    name: "Truth-presupposing cue",
    key: "t",
    definition:
      "A factive verb or adjective that slips a contested statement in as already established (demonstrated, revealed, real).",
    spanRule: "The cue only; the presupposed content is a separate unsourced assertion.",
    yes: ["demonstrated", "the only real goal"],
    no: [
      ["real chemical substances", "Descriptive (real as opposed to staged) inside attributed speech."],
      ["reported", "Reporting verb, does not presuppose truth."],
    ],
    mapsTo: { persuasion23: "Causal_Oversimplification" },
  }),
];
