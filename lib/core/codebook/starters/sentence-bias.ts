import { starterAttribute, starterCodebook, starterLabel } from "./starter";

/** Sentences judged biased or not, with the words that make them so, after BABE. */
export const sentenceBias = starterCodebook({
  id: "sentence-bias",
  name: "Sentence bias and opinion (BABE/MBIC)",
  description:
    "Judge each sentence as a whole, then mark the words that made you judge it biased. Bias is in the wording: neither a controversial topic nor a false statement is bias. Published figures settle ties as “No agreement”. Scheme after Spinde and others (2021); definitions in our own words.",
  groups: [
    { id: "sentence", name: "Sentence" },
    { id: "words", name: "Words" },
  ],
  labels: [
    starterLabel("sentence", {
      id: "Biased",
      name: "Biased sentence",
      key: "b",
      definition: "A sentence whose wording steers the reader for or against somebody or something.",
      spanRule: "The whole sentence with its final mark.",
      mapsTo: { babe: "Biased" },
    }),
    starterLabel("sentence", {
      id: "Non-biased",
      name: "Non-biased sentence",
      key: "n",
      definition: "A sentence whose wording leaves the judgement to the reader.",
      spanRule: "The whole sentence with its final mark.",
      mapsTo: { babe: "Non-biased" },
    }),
    starterLabel("words", {
      id: "biased_words",
      name: "Biased word",
      key: "w",
      definition: "A word or phrase that carries the bias of its sentence.",
      spanRule: "As short as it still carries the bias.",
      yes: ["bizarre", "so-called reform"],
      no: [["controversial", "Says that there is a dispute; biased only where there is none."]],
    }),
  ],
  attributes: [
    starterAttribute({
      id: "label_opinion",
      name: "Fact or opinion",
      type: "ordinal",
      definition: "How far the sentence states facts or tells what its writer thinks.",
      choices: [
        ["Entirely factual", "Entirely factual"],
        ["Somewhat factual but also opinionated", "Somewhat factual but also opinionated"],
        ["Expresses writer’s opinion", "Expresses writer’s opinion"],
      ],
      labelIds: ["Biased", "Non-biased"],
    }),
  ],
});
