import { starterCodebook, starterLabel } from "./starter";

type Facts = readonly [groupId: string, id: string, name: string, definition: string, ...yes: string[]];

const facts: Facts[] = [
  [
    "flattery",
    "puffery",
    "Puffery",
    "Praise that promotes and gives nothing to support it.",
    "a legendary chef",
  ],
  [
    "flattery",
    "contentious_labels",
    "Contentious label",
    "A value-laden name for a person, group or belief, pseudo- included.",
    "cult",
    "pseudo-science",
  ],
  [
    "flattery",
    "person_label",
    "Naming of persons",
    "A way of naming people that reduces them to one trait, or a coinage that readers can't be expected to know.",
    "the disabled",
  ],
  [
    "attribution",
    "weasel_words",
    "Weasel words",
    "Vague attribution that looks like authority.",
    "some say",
    "experts believe",
  ],
  [
    "attribution",
    "expressions_of_doubt",
    "Expression of doubt",
    "Words or quotation marks that cast doubt where no source does.",
    "so-called",
    "alleged",
  ],
  [
    "attribution",
    "loaded_said",
    "Loaded word for said",
    "A reporting verb that judges what was said or who said it.",
    "admitted",
    "insisted",
  ],
  [
    "attribution",
    "editorializing",
    "Editorialising",
    "Words that tell the reader how to take a fact.",
    "of course",
    "ironically",
  ],
  [
    "vagueness",
    "euphemism",
    "Euphemism",
    "Softened words that hide a fact.",
    "passed away",
    "collateral damage",
  ],
  [
    "vagueness",
    "cliche_idiom",
    "Cliché or idiom",
    "A worn figure of speech where plain words would say more.",
    "the tip of the iceberg",
  ],
  [
    "vagueness",
    "relative_time",
    "Relative time",
    "Time that depends on when one reads, with nothing to anchor it.",
    "recently",
    "these days",
  ],
  [
    "vagueness",
    "unspecified_place_event",
    "Unspecified place or event",
    "A place or event that readers elsewhere can't identify.",
    "here in the region",
  ],
  [
    "framing",
    "npov_framing_intensifier",
    "Subjective intensifier",
    "A modifier that adds force and a point of view.",
    "fantastically",
  ],
  [
    "framing",
    "npov_framing_one_sided",
    "One-sided term",
    "A term that takes the side of one party to a dispute.",
    "liberated the town",
  ],
  [
    "epistemology",
    "npov_epist_factive",
    "Factive verb",
    "A verb that takes its complement for true.",
    "realised that",
    "revealed",
  ],
  [
    "epistemology",
    "npov_epist_assertive",
    "Assertive verb",
    "A verb that raises or lowers the certainty of what it introduces.",
    "pointed out",
    "claimed",
  ],
  [
    "epistemology",
    "npov_epist_hedge",
    "Hedge",
    "A word by which the writer commits less to a statement.",
    "may",
    "apparently",
  ],
  [
    "epistemology",
    "npov_epist_entailment",
    "Loaded entailment",
    "A word from which more follows than from a neutral one.",
    "murdered",
  ],
];

/** Wording that a neutral text avoids: the Words to watch and the bias classes of the NPOV corpus. */
export const neutralWording = starterCodebook({
  id: "neutral-wording",
  name: "Neutral wording",
  description:
    "Marks words that a neutral reference text would avoid. Two sources: the Words to watch of Wikipedia's manual of style, and the framing and epistemological bias of Recasens and others (2013). Definitions and examples in our own words.",
  groups: [
    { id: "flattery", name: "Praise and labels" },
    { id: "attribution", name: "Attribution and comment" },
    { id: "vagueness", name: "Vagueness" },
    { id: "framing", name: "Framing bias" },
    { id: "epistemology", name: "Epistemological bias" },
  ],
  labels: facts.map(([groupId, id, name, definition, ...yes]) =>
    starterLabel(groupId, { id, name, definition, spanRule: "The word or phrase only.", yes }),
  ),
});
