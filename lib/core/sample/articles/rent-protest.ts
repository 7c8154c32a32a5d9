import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

export const rentProtest: SampleArticle = {
  fileName: "rent-protest.txt",
  metadata: metadataOf({
    title: "Rent Protest Ends in Chaos as Extremists Storm Housing Office",
    outlet: "Elmswick Evening Star",
    byline: "Staff Reporter",
    publishedOn: "2023-11-06",
  }),
  text: articleText(
    "Rent Protest Ends in Chaos as Extremists Storm Housing Office",
    "By Staff Reporter",
    "Elmswick, 6 November 2023",
    "What was billed as a ‘family march’ against rising rents turned ugly on Saturday when a mob forced its way into the Elmswick housing office.",
    "Police said about four hundred people took part. The organisers, who cannot count beyond their own followers, spoke of three thousand. Several windows were broken, and a guard was treated for a cut on his hand. Nine marchers were dispersed with batons; the tenants’ union said two of them had broken arms.",
    "“We knocked, and the door was open,” said Lidia Rosen, a bus driver who sat in the lobby for two hours. The landlords’ association alleged that the break-in had been planned for weeks. Sources close to the investigation speak of professional agitators from outside the town.",
    "The union’s demands are well known: a freeze on rents, a register of empty flats and, as its leaders never tire of repeating, ‘homes for people, not for profit’. Economists agree that a freeze only makes things worse. Its real purpose, as everybody in the town hall knows, is to bring down Mayor Holt before the budget vote.",
    "Holt, visibly shaken, condemned the outrage. She will meet both sides on Tuesday, her office announced.",
    "If the town gives way, no owner in Elmswick will ever let a flat again. The average rent in the town has risen by 31 per cent in four years, according to the statistics office; wages have risen by 12.",
    "A smaller march on Sunday passed peacefully. Around sixty people, some with prams, walked from the station to the market, where they left a list of 214 empty flats on the town hall steps.",
    "Join us: Elmswick readers get the weekend edition for half the price.",
  ),
  entities: [
    { name: "Tenants’ union", mentions: ["The organisers", "the tenants’ union"] },
    { name: "Landlords’ association", mentions: ["The landlords’ association"] },
    { name: "Mayor Holt", mentions: ["Mayor Holt"] },
  ],
  findings: [
    found("Extremists", "contentious_label", { attributes: { target: "Tenants’ union", intensity: "3" } }),
    found("‘family march’", "scare_quotes"),
    found("turned ugly", "loaded_language", { readers: { b: null } }),
    found("mob", "contentious_label", {
      attributes: { target: "Tenants’ union", polarity: "negative" },
    }),
    found("who cannot count beyond their own followers", "source_discrediting", {
      attributes: { target: "Tenants’ union", polarity: "negative" },
      readers: {
        b: { quote: "cannot count beyond their own followers" },
      },
    }),
    found("dispersed", "euphemism", {
      attributes: { intensity: "2" },
      note: "Broken arms, by batons.",
      readers: { c: { quote: "dispersed with batons" } },
    }),
    found("alleged", "doubting_report_verb", {
      attributes: { target: "Landlords’ association" },
      readers: { a: null },
    }),
    found("Sources close to the investigation", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "government_side" },
    }),
    found("professional agitators", "contentious_label", {
      attributes: { voice: "paraphrase", polarity: "negative" },
      readers: { c: null },
    }),
    found("never tire of repeating", "loaded_language", { readers: { a: null, c: null } }),
    found("‘homes for people, not for profit’", "catchphrase", {
      attributes: { voice: "direct_quote", source: "partisan" },
      readers: { b: { labelId: "scare_quotes", attributes: { voice: "narrator" } } },
    }),
    found("Economists agree", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
    }),
    found("a freeze only makes things worse", "unsourced_assertion", {
      confidence: 1,
      note: "Attributed, but to nobody.",
      readers: { b: null, c: null },
    }),
    found(["Its real purpose", "is to bring down Mayor Holt before the budget vote"], "motive_imputation", {
      attributes: { target: "Tenants’ union", polarity: "negative", intensity: "3" },
      readers: { c: { quote: "is to bring down Mayor Holt before the budget vote" } },
    }),
    found("as everybody in the town hall knows", "anonymous_attribution", {
      attributes: { source: "anonymous" },
      readers: { b: { labelId: "truth_presupposing" } },
    }),
    found("outrage", "loaded_language"),
    found("visibly shaken", "loaded_language", { confidence: 1, readers: { b: null, c: null } }),
    found("no owner in Elmswick will ever let a flat again", "threat_forecast", {
      attributes: { source: "none", intensity: "3" },
      readers: {
        b: { quote: "If the town gives way, no owner in Elmswick will ever let a flat again" },
      },
    }),
  ],
  links: [
    {
      type: "bears_on",
      fromQuote: "who cannot count beyond their own followers",
      toMention: "The organisers",
    },
    { type: "bears_on", fromQuote: "dispersed", toMention: "the tenants’ union" },
  ],
  judgements: {
    genre: ["reporting", "reporting", "opinion"],
    overall_slant: ["-2", "-1", "-2"],
    primary_frame: ["Crime_and_punishment", "Crime_and_punishment", "Public_opinion"],
  },
};
