import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

export const fjordStudy: SampleArticle = {
  fileName: "fjord-study.txt",
  metadata: metadataOf({
    title: "Leaked Study Demolishes Fish Farm’s Clean-Water Claims",
    outlet: "Fjordwatch",
    byline: "Oda Brekke",
    publishedOn: "2024-08-21",
  }),
  text: articleText(
    "Leaked Study Demolishes Fish Farm’s Clean-Water Claims",
    "By Oda Brekke",
    "Published: 21 August 2024",
    "A leaked study has finally demonstrated what fishers along the Silt Fjord have known for years: the salmon pens of Nordhav Seafood are choking the water.",
    "The 38-page draft, which was obtained by this site, measured oxygen at twelve points between May and July. At four of them, all within a kilometre of the pens, the level fell below the legal limit on more than ten days. “These are preliminary numbers,” said its author, the biologist Kari Strand. “They have not been reviewed.”",
    "Nordhav tried to play down the findings. Its environmental manager, Even Lie, claimed that the summer was unusually warm and that ‘natural variation’ explained the dips. The company, which has been caught cheating before, refused to share its own data. It was fined in 2019 for late reports.",
    "Independent experts agree that the fjord is dying. Without a stop to all feeding, the last wild trout will be gone by Christmas. The county’s water office does not share that view: oxygen recovered in August at all twelve points, said its head, Mina Aas, and a decision on the licence would follow the final report in November.",
    "Why the office is so patient is an open secret: it is simply protecting the company’s jobs. Two hundred people work at the pens.",
    "At a meeting in the village hall on Thursday, fishers and workers sat on opposite sides. A deckhand, who did not want to be named, was shouted down by the pseudo-green faction when she asked who would pay her rent. The meeting ended without a vote.",
    "Read more: Ten Questions about the Silt Fjord",
    "Disclaimer: Fjordwatch is funded by the Silt Fjord Fishers’ Union.",
    "Contact us: tips@fjordwatch.example",
  ),
  entities: [
    { name: "Nordhav Seafood", mentions: ["Nordhav Seafood", "The company"] },
    { name: "Water office", mentions: ["The county’s water office"] },
    { name: "Kari Strand", mentions: ["the biologist Kari Strand"] },
  ],
  findings: [
    found("Demolishes", "loaded_language"),
    found("finally", "editorial_adverb", { readers: { b: null } }),
    found("demonstrated", "truth_presupposing", {
      note: "The author calls her numbers preliminary.",
      readers: { b: { note: "" } },
    }),
    found("have known for years", "truth_presupposing", { readers: { a: null, b: null } }),
    found("choking", "loaded_language", {
      attributes: { target: "Nordhav Seafood", polarity: "negative", intensity: "2" },
      readers: { c: { quote: "are choking the water" } },
    }),
    found("the salmon pens of Nordhav Seafood are choking the water", "unsourced_assertion", {
      attributes: { source: "none" },
      readers: { c: null },
    }),
    found("tried to play down", "doubting_report_verb", {
      attributes: { target: "Nordhav Seafood" },
      readers: { a: null },
    }),
    found("claimed", "doubting_report_verb", { attributes: { target: "Nordhav Seafood", source: "named" } }),
    found("‘natural variation’", "scare_quotes", {
      readers: {
        b: { attributes: { voice: "direct_quote" }, confidence: 1, note: "His words or the writer’s irony?" },
      },
    }),
    found("which has been caught cheating before", "source_discrediting", {
      attributes: { target: "Nordhav Seafood", polarity: "negative", intensity: "3" },
      note: "The fine was for late reports.",
      readers: { b: { note: "" }, c: { note: "" } },
    }),
    found("Independent experts", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
      readers: { c: { quote: "Independent experts agree" } },
    }),
    found("the fjord is dying", "loaded_language", {
      readers: { a: { labelId: "unsourced_assertion" }, c: null },
    }),
    found("the last wild trout will be gone by Christmas", "threat_forecast", {
      attributes: { source: "none", intensity: "3" },
      readers: {
        b: { quote: "Without a stop to all feeding, the last wild trout will be gone by Christmas" },
      },
    }),
    found("open secret", "catchphrase", { readers: { a: null } }),
    found("simply", "editorial_adverb"),
    found("it is simply protecting the company’s jobs", "motive_imputation", {
      attributes: { target: "Water office", polarity: "negative", source: "none" },
    }),
    found("who did not want to be named", "anonymous_attribution", {
      attributes: { source: "anonymous" },
      readers: { b: null },
    }),
    found("pseudo-green", "distancing_qualifier", {
      readers: { a: { quote: "pseudo-green faction", labelId: "contentious_label" } },
    }),
    found("shouted down", "loaded_language", { confidence: 1, readers: { a: null, b: null } }),
  ],
  links: [
    {
      type: "bears_on",
      fromQuote: "it is simply protecting the company’s jobs",
      toMention: "The county’s water office",
    },
    { type: "bears_on", fromQuote: "which has been caught cheating before", toMention: "The company" },
  ],
  judgements: {
    genre: ["reporting", "reporting", "reporting"],
    overall_slant: ["-2", "-2", "-1"],
    primary_frame: ["Quality_of_life", "Economic", "Quality_of_life"],
  },
};
