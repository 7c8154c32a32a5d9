import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

/** With characters of two UTF-16 units, flags and joined emoji before most spans. */
export const penguinVideo: SampleArticle = {
  fileName: "penguin-video.txt",
  metadata: metadataOf({
    title: "🐧 Penguin Video Divides Harbour Zoo and Its Fans 🇦🇶",
    outlet: "Quayside Daily",
    byline: "Jonas Feld",
    publishedOn: "2024-05-28",
  }),
  text: articleText(
    "🐧 Penguin Video Divides Harbour Zoo and Its Fans 🇦🇶",
    "By Jonas Feld",
    "Quayside Daily, 28 May 2024",
    "A twelve-second clip of a penguin that seems to wave at visitors has been watched nine million times since Friday 👀, and the Harbour Zoo wishes it had not been.",
    "The clip was posted under the name @icepop 🧊 with the caption “he is saying help 😢🆘”. Within hours the hashtag #FreePebble 🐧❤️ was everywhere. Self-styled animal lovers 👩‍👩‍👧‍👦 flooded the zoo’s page with vicious messages, some of them threats, staff say.",
    "“He waves because I wave,” said Marit Oyen, who has fed Pebble for six years 👩🏽‍🔬. “It is a game.” The zoo claims that the bird is healthy; two outside vets, Dr Lena Brook and Dr Samir Odeh, examined him on Sunday and agreed.",
    "But the campaign has long stopped being about one bird. Insiders say the account belongs to a rival park that will do anything for ticket sales 💸. It obviously knew what a sad caption would do. The park, Polar World, said it had nothing to do with the account and had asked the platform 🏴‍☠️ for its owner’s name.",
    "The so-called ‘rescue fund’ set up on Saturday has collected 61,000 crowns 💰. Nobody knows who holds it. If the zoo gives in now, every keeper in the country will be at the mercy of the online mob 📱🔥.",
    "By Monday evening the clip had been taken down 🇦🇶. Pebble, who turns nine in June 🎂, spent the day asleep. A decision on the fund is expected from the consumer office this week; its director, Paula Stern, said donors could get their money back “within days” if no owner came forward.",
    "Share this story 🐧 and follow us for updates!",
  ),
  entities: [
    { name: "Harbour Zoo", mentions: ["the Harbour Zoo", "The zoo"] },
    { name: "Polar World", mentions: ["Polar World", "a rival park"] },
    { name: "The campaign", mentions: ["Self-styled animal lovers", "the online mob"] },
  ],
  findings: [
    found("#FreePebble 🐧❤️", "catchphrase", {
      attributes: { voice: "direct_quote" },
      readers: { a: { quote: "#FreePebble" }, c: null },
    }),
    found("Self-styled", "distancing_qualifier", { attributes: { target: "The campaign" } }),
    found("flooded", "loaded_language", { readers: { c: null } }),
    found("vicious", "loaded_language", { readers: { b: { quote: "vicious messages" } } }),
    found("claims", "doubting_report_verb", { attributes: { target: "Harbour Zoo", source: "named" } }),
    found("the campaign has long stopped being about one bird", "unsourced_assertion", {
      attributes: { source: "none", target: "The campaign" },
      readers: { c: null },
    }),
    found("Insiders say", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
    }),
    found("will do anything for ticket sales", "motive_imputation", {
      attributes: { voice: "paraphrase", target: "Polar World", polarity: "negative" },
      readers: { c: { quote: "will do anything for ticket sales 💸" } },
    }),
    found("obviously", "editorial_adverb"),
    found("It obviously knew what a sad caption would do", "motive_imputation", {
      attributes: { target: "Polar World", source: "none" },
      readers: { a: { labelId: "unsourced_assertion" } },
    }),
    found("the platform 🏴‍☠️", "contentious_label", {
      confidence: 1,
      note: "The flag is a comment.",
      readers: { b: null, c: null },
    }),
    found("so-called", "distancing_qualifier"),
    found("‘rescue fund’", "scare_quotes"),
    found("Nobody knows who holds it", "unsourced_assertion", { readers: { a: null, b: { confidence: 1 } } }),
    found("every keeper in the country will be at the mercy of the online mob", "threat_forecast", {
      attributes: { source: "none", intensity: "3" },
    }),
    found("mob", "contentious_label", {
      attributes: { target: "The campaign", polarity: "negative" },
    }),
  ],
  links: [{ type: "bears_on", fromQuote: "will do anything for ticket sales", toMention: "a rival park" }],
  judgements: {
    genre: ["reporting", "reporting", "reporting"],
    overall_slant: ["1", "1", "0"],
    primary_frame: ["Public_opinion", "Public_opinion", "Morality"],
  },
};
