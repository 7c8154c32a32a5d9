import { starterAttribute, starterCodebook, starterLabel } from "./starter";

/** Who is credited with what, and by which words: source, cue and content, tied by relations. */
export const attribution = starterCodebook({
  id: "attribution",
  name: "Source attribution (source, cue, content)",
  description:
    "Marks every statement or attitude that the article credits to somebody. Mark the cue first, then its content and, where there is one, its source, and tie both to the cue. Decide as a team whether an attribution may stand inside another one (PARC3 allows it, PolNeAR does not). Definitions in our own words.",
  groups: [
    { id: "source", name: "Source" },
    { id: "cue", name: "Cue" },
    { id: "content", name: "Content" },
  ],
  labels: [
    starterLabel("source", {
      id: "Source",
      name: "Source",
      key: "s",
      definition: "Who is credited with the statement or attitude: a person, a group, a document, a paper.",
      spanRule: "The whole noun phrase, with apposition and office.",
      yes: ["Dalia Renn, the harbour master,", "two residents"],
      no: [["the harbour", "A thing that is spoken about, not one that speaks."]],
      mapsTo: { polnear: "Source" },
    }),
    starterLabel("cue", {
      id: "Cue",
      name: "Cue",
      key: "c",
      definition: "The words that make the link between source and content.",
      spanRule: "The verb group or phrase, with its particle.",
      yes: ["said", "according to", "is believed to"],
      no: [["held a speech", "Nothing of what was said is told."]],
      mapsTo: { polnear: "Cue" },
    }),
    starterLabel("content", {
      id: "Content",
      name: "Content",
      key: "t",
      definition: "What is attributed.",
      spanRule:
        "The whole clause or quotation with its marks; in several parts where a source or cue is put in between.",
      yes: ["“We saw nothing,”", "that the pier was unsafe"],
      mapsTo: { polnear: "Content" },
    }),
  ],
  attributes: [
    starterAttribute({
      id: "source_type",
      name: "Type of source",
      type: "choice",
      definition: "What kind of source it is. None belongs on a cue that has no source.",
      choices: [
        ["named_person", "Named person"],
        ["named_organisation", "Named organisation"],
        ["unnamed_individual", "Unnamed individual"],
        ["unnamed_collective", "Unnamed collective"],
        ["document", "Document"],
        ["media", "Other media"],
        ["none", "None"],
      ],
      labelIds: ["Source", "Cue"],
    }),
    starterAttribute({
      id: "directness",
      name: "Directness",
      type: "choice",
      definition: "Whether the content is quoted word for word.",
      choices: [
        ["direct", "Direct"],
        ["indirect", "Indirect"],
        ["mixed", "Mixed"],
      ],
      labelIds: ["Content"],
    }),
  ],
  relationTypes: [
    {
      id: "has_source",
      name: "Has source",
      definition:
        "From a cue to the source that it credits. A cue without one is an attribution without source.",
      from: "annotation",
      to: "annotation",
      isSymmetric: false,
    },
    {
      id: "has_content",
      name: "Has content",
      definition: "From a cue to the content that it introduces.",
      from: "annotation",
      to: "annotation",
      isSymmetric: false,
    },
  ],
});
