import type { RelationType } from "../codebook";
import { frameChoices } from "./frame-choices";
import { starterAttribute, starterJudgement } from "./starter";

/** What can be said about a span beside its label; confidence is built in. */
export const attributes = [
  starterAttribute({
    id: "voice",
    name: "Voice",
    type: "choice",
    definition: "Whose words these are: it decides whether a device is the outlet's or a source's.",
    choices: [
      ["narrator", "Narrator"],
      ["direct_quote", "Direct quotation"],
      ["paraphrase", "Paraphrase"],
    ],
  }),
  starterAttribute({
    id: "source",
    name: "Source",
    type: "choice",
    definition: "How the statement is sourced. Partisan: a party to the conflict or its media, named or not.",
    choices: [
      ["none", "None"],
      ["anonymous", "Anonymous"],
      ["named", "Named"],
      ["partisan", "Partisan"],
    ],
  }),
  starterAttribute({
    id: "source_side",
    name: "Side of the source",
    type: "choice",
    definition: "Which side the source stands on, kept apart from whether it is named.",
    choices: [
      ["government_side", "Government side"],
      ["opposition_side", "Opposition side"],
      ["third_state", "Third state"],
      ["international_body", "International body"],
      ["outlet", "The outlet itself"],
      ["unknown", "Unknown"],
    ],
    condition: { attributeId: "source", values: ["anonymous", "named", "partisan"] },
  }),
  starterAttribute({
    id: "target",
    name: "Target",
    type: "entity",
    definition: "The entity that the device bears on, from the article's list of entities.",
  }),
  starterAttribute({
    id: "polarity",
    name: "Polarity",
    type: "choice",
    definition: "Effect on the reader's view of the target.",
    choices: [
      ["negative", "Negative"],
      ["neutral", "Neutral"],
      ["positive", "Positive"],
    ],
  }),
  starterAttribute({
    id: "aim",
    name: "Aim",
    type: "choice",
    definition: "Whether the target itself is described, or an ally or opponent of it.",
    choices: [
      ["direct", "Direct"],
      ["indirect_ally", "Indirect, through an ally"],
      ["indirect_opponent", "Indirect, through an opponent"],
      ["indirect_general", "Indirect, in general"],
    ],
  }),
  starterAttribute({
    id: "intensity",
    name: "Intensity",
    type: "ordinal",
    definition: "How strong the device is.",
    choices: [
      ["1", "Mild"],
      ["2", "Clear"],
      ["3", "Strong"],
    ],
  }),
];

/** What can be said about the whole article. */
export const judgements = [
  starterJudgement({
    id: "genre",
    name: "Genre",
    type: "choice",
    definition: "What kind of text the article is.",
    choices: [
      ["reporting", "Reporting"],
      ["opinion", "Opinion"],
      ["satire", "Satire"],
    ],
  }),
  starterJudgement({
    id: "overall_slant",
    name: "Overall slant",
    type: "ordinal",
    definition: "How the article as a whole treats the party that your project names.",
    choices: [
      ["-2", "Strongly against"],
      ["-1", "Rather against"],
      ["0", "Neither"],
      ["1", "Rather for"],
      ["2", "Strongly for"],
    ],
  }),
  starterJudgement({
    id: "main_entities",
    name: "Main entities",
    type: "entities",
    definition: "The persons, groups and sources that the article is about.",
  }),
  starterJudgement({
    id: "primary_frame",
    name: "Primary frame",
    type: "choice",
    definition: "The one angle from which the article as a whole presents its subject.",
    choices: frameChoices,
  }),
];

/** Links between spans, and from spans to the entities that they name. */
export const relationTypes: readonly RelationType[] = [
  {
    id: "attributed_to",
    name: "Attributed to",
    definition: "From content or device to the mention of the source that is responsible.",
    from: "any",
    to: "mention",
    isSymmetric: false,
  },
  {
    id: "bears_on",
    name: "Bears on",
    definition: "From a device to the mention of its target.",
    from: "any",
    to: "mention",
    isSymmetric: false,
  },
  {
    id: "contrasts_with",
    name: "Contrasts with",
    definition: "Two wordings for like events treated unlike: killed against neutralized.",
    from: "any",
    to: "any",
    isSymmetric: true,
  },
  {
    id: "repeats",
    name: "Repeats",
    definition: "From a later instance of a formula to its first.",
    from: "any",
    to: "any",
    isSymmetric: false,
  },
];
