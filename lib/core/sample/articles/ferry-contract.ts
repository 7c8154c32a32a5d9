import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

export const ferryContract: SampleArticle = {
  fileName: "ferry-contract.txt",
  metadata: metadataOf({
    title: "Council Hands Ferry Contract to Outsider after Midnight Vote",
    outlet: "The Marrow Bay Courier",
    byline: "Ines Halloran",
    publishedOn: "2024-03-14",
  }),
  text: articleText(
    "Council Hands Ferry Contract to Outsider after Midnight Vote",
    "By Ines Halloran",
    "The Marrow Bay Courier, 14 March 2024",
    "The so-called modernisation of the Marrow Bay ferries was pushed through shortly after midnight on Tuesday, when the town council gave the ten-year contract to Tidewell Lines by seven votes to six.",
    "Tidewell, a newcomer from the mainland, promises electric boats, fewer crew and a ‘customer-first timetable’. According to people familiar with the talks, the company was favoured from the start. Mayor Petra Lund insisted that the tender had been open to everyone. “All three bids were read out in this room,” she said.",
    "The outgoing operator, the family firm Brandt & Daughters, has carried islanders for sixty-one years. Its boats are old, and last winter forty-two crossings were cancelled. The council’s own report revealed that the cancellations cost local shops a fortune, although it gave no figure.",
    "Supporters of the deal, many of them self-appointed experts who rarely take the boat, immediately celebrated the result as a ‘new dawn’. Opponents, who had waited in the cold for five hours, were told to leave the gallery when the chair restored order.",
    "There can be no doubt that fares will rise. Within two years a single crossing will cost more than a day’s wage, and the outer islands will be left to fend for themselves. Tidewell’s spokesman, Aron Veldt, said fares were fixed until 2029 and that the outer islands would keep two crossings a day.",
    "Critics say the mayor wants a ribbon to cut before the election. She denies it. The contract still needs the approval of the regional transport board, which meets on 2 April. The board’s chair, Dr Sunniva Aske, said on Wednesday that it would publish both the bids and its own assessment.",
    "Disclaimer: The Courier’s publisher holds a minority share in Brandt & Daughters.",
  ),
  entities: [
    { name: "Petra Lund", mentions: ["Mayor Petra Lund", "the mayor"] },
    { name: "Tidewell Lines", mentions: ["Tidewell Lines", "Tidewell, a newcomer from the mainland"] },
    { name: "Brandt & Daughters", mentions: ["Brandt & Daughters"] },
  ],
  findings: [
    found("Outsider", "contentious_label", {
      attributes: { target: "Tidewell Lines", polarity: "negative" },
      readers: { c: null },
    }),
    found("so-called", "distancing_qualifier", { attributes: { polarity: "negative", intensity: "2" } }),
    found("pushed through", "loaded_language", { readers: { b: { quote: "was pushed through" } } }),
    found("a newcomer from the mainland", "contentious_label", {
      confidence: 1,
      readers: { a: null, c: null },
    }),
    found("‘customer-first timetable’", "scare_quotes", {
      note: "Could also be quoted from the bid.",
      readers: { b: null, c: { confidence: 1, note: "" } },
    }),
    found("According to people familiar with the talks", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
      readers: { c: { quote: "people familiar with the talks" } },
    }),
    found("insisted", "doubting_report_verb", {
      attributes: { target: "Petra Lund", polarity: "negative", source: "named" },
    }),
    found("revealed", "truth_presupposing", { attributes: { source: "named" } }),
    found("a fortune", "loaded_language", { readers: { b: null, c: null } }),
    found("self-appointed", "distancing_qualifier", {
      readers: { a: { quote: "self-appointed experts", labelId: "contentious_label" } },
    }),
    found("self-appointed experts who rarely take the boat", "source_discrediting", {
      attributes: { polarity: "negative", aim: "indirect_ally", target: "Tidewell Lines" },
      readers: { c: null },
    }),
    found("immediately", "editorial_adverb"),
    found("‘new dawn’", "scare_quotes"),
    found("restored order", "euphemism", { readers: { b: null } }),
    found("There can be no doubt that", "truth_presupposing", {
      readers: { b: { quote: "There can be no doubt" }, c: null },
    }),
    found("Within two years a single crossing will cost more than a day’s wage", "threat_forecast", {
      attributes: { source: "none", intensity: "3" },
      readers: { b: { attributes: { source: "none", intensity: "2" } } },
    }),
    found("the outer islands will be left to fend for themselves", "threat_forecast", {
      attributes: { source: "none" },
    }),
    found("Critics say", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "opposition_side" },
    }),
    found("the mayor wants a ribbon to cut before the election", "motive_imputation", {
      attributes: { voice: "paraphrase", target: "Petra Lund", polarity: "negative" },
      readers: { b: { attributes: { voice: "narrator", target: "Petra Lund" } } },
    }),
  ],
  links: [
    { type: "bears_on", fromQuote: "insisted", toMention: "Mayor Petra Lund" },
    {
      type: "bears_on",
      fromQuote: "the mayor wants a ribbon to cut before the election",
      toMention: "the mayor",
    },
  ],
  judgements: {
    genre: ["reporting", "reporting", "reporting"],
    overall_slant: ["-2", "-1", "-1"],
    primary_frame: ["Political", "Political", "Quality_of_life"],
  },
};
