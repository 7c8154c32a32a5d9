import { starterAttribute, starterCodebook, starterJudgement, starterLabel } from "./starter";

const indirect = ["ind_pro", "ind_anti", "ind_general"];

/** Lexical and informational bias towards the main entities of an article, after BASIL. */
export const basil = starterCodebook({
  id: "basil",
  name: "Lexical and informational bias (BASIL)",
  description:
    "Two ways in which a report can lean towards or against one of its main entities: by its words, or by what it chooses to tell. List the main entities first. A span stays inside one sentence. Scheme after Fan and others (2019); definitions in our own words.",
  groups: [
    { id: "lexical", name: "Lexical" },
    { id: "informational", name: "Informational" },
  ],
  labels: [
    starterLabel("lexical", {
      id: "lex",
      name: "Lexical bias",
      key: "l",
      definition:
        "Bias that lies in the wording: the same fact could be told neutrally. Very short snippets of quotation count here, with Quotation set to no.",
      spanRule: "The words that carry the bias, usually one to three.",
      yes: ["stormed out", "a rambling speech"],
      no: [["left the hall early", "Neutral wording; whether to tell it at all would be informational."]],
      mapsTo: { basil: "lex" },
    }),
    starterLabel("informational", {
      id: "inf",
      name: "Informational bias",
      key: "i",
      definition:
        "Bias that lies in the content chosen: tangential, speculative or background information that sways the reader.",
      spanRule: "The smallest clause or sentence that holds the information.",
      yes: ["who was fined for speeding in 2009"],
      no: [["who is in her second term", "Background that any report on her would give."]],
      mapsTo: { basil: "inf" },
    }),
  ],
  attributes: [
    starterAttribute({
      id: "target",
      name: "Target",
      type: "entity",
      definition: "The main entity towards or against which the span is biased.",
    }),
    starterAttribute({
      id: "polarity",
      name: "Polarity",
      type: "choice",
      definition: "Whether the target comes off better or worse.",
      choices: [
        ["pos", "Positive"],
        ["neg", "Negative"],
      ],
    }),
    starterAttribute({
      id: "aim",
      name: "Aim",
      type: "choice",
      definition: "Whether the span speaks of the target itself or reaches it through somebody else.",
      choices: [
        ["dir", "Direct"],
        ["ind_pro", "Indirect, through an ally"],
        ["ind_anti", "Indirect, through an opponent"],
        ["ind_general", "Indirect, in general"],
      ],
    }),
    starterAttribute({
      id: "indirect-target-name",
      name: "Through whom",
      type: "text",
      definition: "The ally, opponent or matter that the span speaks of.",
      condition: { attributeId: "aim", values: indirect },
    }),
    starterAttribute({
      id: "indirect-ally-opponent-sentiment",
      name: "Sentiment towards the ally or opponent",
      type: "choice",
      definition: "How the span treats the one through whom it reaches the target.",
      choices: [
        ["pos", "Positive"],
        ["neg", "Negative"],
        ["neu", "Neutral"],
      ],
      condition: { attributeId: "aim", values: ["ind_pro", "ind_anti"] },
    }),
    starterAttribute({
      id: "quote",
      name: "Quotation",
      type: "choice",
      definition: "Whether the biased words are quoted from somebody.",
      choices: [
        ["yes", "Yes"],
        ["no", "No"],
      ],
    }),
    starterAttribute({
      id: "speaker",
      name: "Speaker",
      type: "text",
      definition:
        "Who is quoted: the name of a main entity, or other_pro, other_anti or other_neutral by where another speaker stands towards the target.",
      condition: { attributeId: "quote", values: ["yes"] },
    }),
  ],
  judgements: [
    starterJudgement({
      id: "main-entities",
      name: "Main entities",
      type: "entities",
      definition: "The persons and groups about whom the article is; targets come from this list.",
    }),
    starterJudgement({
      id: "main-event",
      name: "Main event",
      type: "text",
      definition: "The event that the article reports, in a few words.",
    }),
    starterJudgement({
      id: "author_feeling_main_event",
      name: "Author's feeling about the main event",
      type: "ordinal",
      definition: "How the author seems to feel about the event.",
      choices: [
        ["neg", "Negative"],
        ["neu", "Neutral"],
        ["pos", "Positive"],
      ],
    }),
    starterJudgement({
      id: "relative_stance",
      name: "Stance within its triplet",
      type: "ordinal",
      definition: "Where the article stands among the three reports of the same event.",
      choices: [
        ["left", "Left"],
        ["center", "Centre"],
        ["right", "Right"],
      ],
    }),
  ],
});
