import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

export const borderRaid: SampleArticle = {
  fileName: "border-raid.txt",
  metadata: metadataOf({
    title: "Vardany Troops Repel Raiders as Oskel Masses Forces",
    outlet: "Northern Marches Wire",
    byline: "Frontier Desk",
    publishedOn: "2024-02-26",
    extra: { region: "Northern Marches", theme: "Security" },
  }),
  text: articleText(
    "Vardany Troops Repel Raiders as Oskel Masses Forces",
    "By Frontier Desk",
    "Region: Northern Marches\n\nTheme: Security",
    "Vardany’s border guard said on Sunday that its patrols had neutralised eleven raiders who tried to cross the Grey River near the village of Lomnitz.",
    "According to military sources, the operation lasted less than an hour and caused minimal collateral damage. Oskel state radio claimed that nine herders were killed and that the dead included two boys. The claim could not be verified; the bridge at Lomnitz is closed to reporters from both sides.",
    "The raid is clearly part of a wider plan. For months the regime in Oskel has been massing troops behind the so-called ‘peace line’, and analysts warn that a spring offensive will almost certainly follow. “We will not be the ones to fire first,” said General Ilse Maran, who commands the northern garrison.",
    "Oskel’s foreign ministry dismissed the accusations as “theatre”. Its spokesman, Tomas Reyk, said the troops were taking part in an exercise announced in January. The ministry, which has lied to its own people before, gave no numbers.",
    "A cleansing operation in the reed beds went on until Monday evening. Eleven bodies were laid out in the schoolyard; photographs seen by this agency show no weapons beside them. The border guard said the weapons had been secured as evidence.",
    "The River Commission, on which both countries sit, called for an inquiry. Its head, the diplomat Henrike Solm, said she had received no answer from Vardany and “two contradictory ones” from Oskel. Observers believe the inquiry is designed to shield Oskel from sanctions.",
    "Copyright © Northern Marches Wire. All rights reserved.",
  ),
  entities: [
    { name: "Vardany", mentions: ["Vardany’s border guard"] },
    { name: "Oskel", mentions: ["the regime in Oskel", "Oskel’s foreign ministry"] },
    { name: "People killed at Lomnitz", mentions: ["eleven raiders", "nine herders"] },
    { name: "River Commission", mentions: ["The River Commission"] },
  ],
  findings: [
    found("Raiders", "contentious_label", { readers: { b: null } }),
    found("neutralised", "euphemism", {
      attributes: { voice: "paraphrase", source: "partisan", source_side: "government_side", intensity: "3" },
      note: "The same people are “killed” in the next paragraph.",
      readers: { c: { note: "" } },
    }),
    found("raiders", "contentious_label", {
      attributes: { voice: "paraphrase", source: "partisan", source_side: "government_side" },
      readers: { b: { attributes: { voice: "narrator" } } },
    }),
    found("According to military sources", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "government_side" },
    }),
    found("minimal collateral damage", "euphemism", {
      readers: { b: { quote: "collateral damage" }, c: { quote: "collateral damage" } },
    }),
    found("claimed", "doubting_report_verb", {
      attributes: { target: "Oskel", source: "partisan", source_side: "opposition_side" },
    }),
    found("clearly", "editorial_adverb"),
    found("The raid is clearly part of a wider plan", "unsourced_assertion", {
      attributes: { source: "none" },
      readers: { b: { labelId: "motive_imputation", confidence: 1 } },
    }),
    found("regime", "contentious_label", {
      attributes: { target: "Oskel", polarity: "negative" },
    }),
    found("massing troops", "loaded_language", { readers: { a: null, c: null } }),
    found("so-called", "distancing_qualifier"),
    found("‘peace line’", "scare_quotes"),
    found("analysts warn", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
      readers: { b: { quote: "analysts" } },
    }),
    found("a spring offensive will almost certainly follow", "threat_forecast", {
      attributes: { voice: "paraphrase", source: "anonymous", intensity: "3" },
    }),
    found("dismissed", "doubting_report_verb", { confidence: 1, readers: { a: null, b: null } }),
    found("which has lied to its own people before", "source_discrediting", {
      attributes: { target: "Oskel", polarity: "negative", source: "none" },
      readers: { c: { quote: "has lied to its own people before" } },
    }),
    found("cleansing operation", "euphemism", { attributes: { intensity: "3" } }),
    found("secured", "euphemism", { confidence: 1, readers: { a: null, b: null } }),
    found("Observers believe", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
    }),
    found("the inquiry is designed to shield Oskel from sanctions", "motive_imputation", {
      attributes: { voice: "paraphrase", target: "River Commission", polarity: "negative" },
    }),
  ],
  links: [
    { type: "contrasts_with", fromQuote: "raiders", toMention: "nine herders" },
    { type: "attributed_to", fromQuote: "neutralised", toMention: "Vardany’s border guard" },
    {
      type: "bears_on",
      fromQuote: "which has lied to its own people before",
      toMention: "Oskel’s foreign ministry",
    },
  ],
  judgements: {
    genre: ["reporting", "reporting", "reporting"],
    overall_slant: ["-2", "-2", "-1"],
    primary_frame: ["Security_and_defense", "Security_and_defense", "External_regulation_and_reputation"],
  },
  discuss: {
    reader: "a",
    note: "Do devices count that stand in a paraphrase of the border guard? We coded them with Voice; the codebook should say so.",
  },
};
