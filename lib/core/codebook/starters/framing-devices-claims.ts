import { starterLabel } from "./starter";

/** Devices that lie in how a claim is sourced. */
export const sourcingDevices = [
  starterLabel("sourcing", {
    id: "unsourced_assertion",
    name: "Unsourced assertion",
    key: "u",
    definition:
      "A contested or consequential claim made in the narrator's own voice with no source in the sentence or its lead-in.",
    spanRule: "The whole clause. Set Source to none.",
    yes: [
      "the only real goal … has been the increase of security for al-Qaeda terrorists",
      "have become a serious security threat recently",
      "any such attack would trigger a wide-scale military operation",
    ],
    no: [
      ["up to 30 ISIS members were neutralized", "Attributed in the same sentence: “sources claim that …”."],
      ["The Turkish Army established a new observation post", "Unsourced but uncontested and checkable."],
    ],
    mapsTo: { persuasion23: "Exaggeration-Minimisation", ptc14: "Exaggeration,Minimisation" },
  }),
  starterLabel("sourcing", {
    id: "anonymous_attribution",
    name: "Anonymous or vague attribution",
    key: "v",
    definition: "A source phrase that cannot be checked: unnamed, collective, or an agentless passive.",
    spanRule: "The source phrase, with its according to.",
    yes: [
      "According to pro-government sources",
      "According to open data",
      "independent experts",
      "are named among the possible targets",
      "Pro-ISIS sources",
    ],
    no: [
      ["the head of the … center, Maj. Gen. Viktor Kupchishin", "Named office-holder."],
      ["The Syrian Foreign Ministry", "Institution: named and partisan; record that in the attributes."],
    ],
    mapsTo: { persuasion23: "Obfuscation-Vagueness-Confusion" },
  }),
];

/** Devices that reason from motives, speakers or dangers. */
export const reasoningDevices = [
  starterLabel("reasoning", {
    id: "motive_imputation",
    name: "Imputed motive",
    key: "m",
    definition: "Asserts a hidden intent or agenda behind an actor's conduct.",
    spanRule: "The clause that states the motive.",
    yes: [
      "in order to push forward the mainstream agenda",
      "the goal of the effort is to create a fake video",
    ],
    no: [
      [
        "Its goal is to put an end to the recently observed increase",
        "Stated operational aim, attributed in the sentence before.",
      ],
    ],
    mapsTo: { persuasion23: "Questioning_the_Reputation", ptc14: "Doubt" },
  }),
  starterLabel("reasoning", {
    id: "source_discrediting",
    name: "Discrediting a source",
    key: "x",
    definition: "Attacks the credibility of a speaker or organisation instead of the claim.",
    spanRule: "The predicate that discredits.",
    yes: [
      "become used to spreading fake news",
      "have repeatedly faced a strong criticism from independent experts",
    ],
    no: [["These claims remain unconfirmed", "Comments on the claim, not on the speaker."]],
    mapsTo: { persuasion23: "Questioning_the_Reputation", ptc14: "Doubt" },
    note: "Often contains other devices. Code those as well: nested spans are expected here.",
  }),
  starterLabel("reasoning", {
    id: "threat_forecast",
    name: "Threat or speculative forecast",
    key: "f",
    definition:
      "Presents an unverified future event or danger as likely in order to justify action or raise fear.",
    spanRule: "The clause; record the source.",
    yes: [
      "will likely continue developing their anti-ISIS operation",
      "are preparing for major attacks",
      "real chemical substances may be used against the civilian population",
    ],
    no: [
      [
        "ISIS attacks have recently been reported",
        "Past event with a vague source: use Anonymous or vague attribution.",
      ],
    ],
    mapsTo: { persuasion23: "Appeal_to_Fear-Prejudice", ptc14: "Appeal_to_fear-prejudice" },
    note: "An attributed forecast counts too; Voice and Source tell whose it is.",
  }),
];
