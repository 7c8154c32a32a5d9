import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

/** An editorial; the third reader is still at it. */
export const tunnelToll: SampleArticle = {
  fileName: "tunnel-toll.txt",
  metadata: metadataOf({
    title: "Editorial: The Tunnel Toll Is Robbery with a Receipt",
    outlet: "The Hillcrest Ledger",
    publishedOn: "2023-10-02",
  }),
  text: articleText(
    "Editorial: The Tunnel Toll Is Robbery with a Receipt",
    "The Hillcrest Ledger, 2 October 2023",
    "Nobody asked for the tunnel under Mount Corran. Now everybody is to pay for it.",
    "From January the Corran Authority will take four crowns from every car that passes, and it has the cheek to call this shameless grab a ‘fair contribution’. Fair to whom? Certainly not to the nurses of Hillcrest, who cross twice a day.",
    "The Authority points out that the tunnel is safer than the old pass, on which nineteen people died in ten years. That is true, and this newspaper has said so. But safety was never the point. The whole scheme was dreamt up to please the gravel barons who pour concrete for a living and pour wine at the minister’s table.",
    "Independent studies show that a toll of one crown would pay the debt in thirty years. The minister’s tame economists, who have yet to get a single forecast right, insist on four. One of them, Professor Gerd Amlin, told us that the debt carries interest, which “people tend to forget”. We forget nothing.",
    "What comes next is easy to guess. First the tunnel, then the bridge, and soon you will pay to leave your own street. Enough is enough!",
    "We do not say that roads are free. We say that those who dug the hole should fill it. Let the Authority open its books, let the minister name the contractors, and let the valley vote. Until then there is only one honest answer at the barrier: reverse.",
    "The Authority’s director, Wilma Tarn, will answer readers’ questions in this paper on Friday.",
    "Note to readers: the Ledger lives on its subscribers. Please support independent local reporting.",
    "For media inquiries: desk@hillcrest-ledger.example",
  ),
  entities: [
    { name: "Corran Authority", mentions: ["the Corran Authority", "The Authority"] },
    {
      name: "The minister’s economists",
      mentions: ["The minister’s tame economists", "Professor Gerd Amlin"],
    },
  ],
  findings: [
    found("Robbery", "loaded_language", {
      attributes: { target: "Corran Authority", intensity: "3" },
      readers: { b: { quote: "Robbery with a Receipt" } },
    }),
    found("has the cheek", "loaded_language", { readers: { b: null } }),
    found("shameless grab", "loaded_language", {
      attributes: { target: "Corran Authority", polarity: "negative", intensity: "3" },
    }),
    found("‘fair contribution’", "scare_quotes"),
    found("Certainly", "editorial_adverb", { readers: { a: null } }),
    found("safety was never the point", "unsourced_assertion", {
      attributes: { source: "none" },
      readers: { b: { labelId: "motive_imputation" }, c: null },
    }),
    found("was dreamt up to please the gravel barons", "motive_imputation", {
      attributes: { target: "Corran Authority", polarity: "negative" },
      readers: { b: { quote: "The whole scheme was dreamt up to please the gravel barons" }, c: null },
    }),
    found("gravel barons", "contentious_label", { attributes: { intensity: "2" } }),
    found("Independent studies", "anonymous_attribution", {
      attributes: { source: "anonymous" },
      readers: { c: null },
    }),
    found("show", "truth_presupposing", { confidence: 1, readers: { a: null, c: null } }),
    found("tame", "loaded_language", {
      attributes: { target: "The minister’s economists", polarity: "negative" },
      readers: { b: { quote: "tame economists", labelId: "contentious_label" }, c: null },
    }),
    found("who have yet to get a single forecast right", "source_discrediting", {
      attributes: { target: "The minister’s economists", polarity: "negative" },
      readers: { c: null },
    }),
    found("insist", "doubting_report_verb", { readers: { c: null } }),
    found("soon you will pay to leave your own street", "threat_forecast", {
      attributes: { source: "none", intensity: "3" },
      readers: { c: null },
    }),
    found("Enough is enough", "catchphrase", {
      readers: { b: { quote: "Enough is enough!" }, c: null },
    }),
  ],
  links: [
    {
      type: "bears_on",
      fromQuote: "who have yet to get a single forecast right",
      toMention: "The minister’s tame economists",
    },
  ],
  judgements: {
    genre: ["opinion", "opinion", null],
    overall_slant: ["-2", "-2", null],
    primary_frame: ["Fairness_and_equality", "Economic", null],
  },
  unsubmitted: "c",
};
