import type { Attribute, Codebook, JudgementQuestion, RelationType } from "../../codebook/codebook";
import { bareLabel } from "../../codebook/bare-label";
import { utf16 } from "../../text/offsets";
import type { Annotation, LayerKind } from "../article-document";
import { emptyLayer } from "../empty-layer";
import type { LayerDocument } from "../layer-document";
import type { Operation, OperationKind, Payload } from "../operation";

/** 😀 stands at 31 and takes two units; the last line is for masks. */
export const exampleText = "The so-called experts claimed: 😀 nobody saw it.\nBy Jane Doe";

const choices = (...values: string[]) => values.map((value) => ({ value, name: value }));
const question = (id: string, type: Attribute["type"], values: string[] = [], isRequired = false) => ({
  id,
  name: id,
  definition: "",
  type,
  choices: choices(...values),
  isRequired,
});
const attribute = (asked: JudgementQuestion, labelIds: string[] | null = null): Attribute => ({
  ...asked,
  labelIds,
  condition: null,
});
const relationType = (id: string, from: RelationType["from"], to: RelationType["to"]): RelationType => ({
  id,
  name: id,
  definition: "",
  from,
  to,
  isSymmetric: false,
});

export const exampleCodebook: Codebook = {
  id: "example",
  name: "Example",
  version: "1",
  language: "en",
  description: "",
  groups: [],
  labels: ["doubt", "scare", "claim"].map((id) => bareLabel(id, id)),
  attributes: [
    attribute(question("voice", "choice", ["narrator", "quote"])),
    attribute(question("intensity", "ordinal", ["1", "2", "3"]), ["doubt", "scare"]),
    attribute(question("sides", "choices", ["left", "right"])),
    attribute(question("target", "entity")),
    attribute(question("others", "entities")),
    attribute(question("why", "text")),
    attribute(question("sure", "boolean")),
  ],
  judgements: [
    question("genre", "choice", ["reporting", "opinion"], true),
    question("slant", "ordinal", ["-1", "0", "1"]),
    question("about", "entities"),
  ],
  relationTypes: [
    relationType("repeats", "annotation", "annotation"),
    relationType("bears_on", "annotation", "mention"),
    relationType("speaks_for", "entity", "entity"),
    relationType("concerns", "any", "any"),
  ],
};

/** An empty layer on the example text, with fields exchanged at will. */
export const exampleDocument = (
  changes: Partial<LayerDocument> = {},
  kind: LayerKind = "annotator",
): LayerDocument => ({
  articleId: "article",
  text: exampleText,
  zones: [{ kind: "body", start: utf16(0), end: utf16(exampleText.length) }],
  zoneRevision: 3,
  masked: [],
  codebook: exampleCodebook,
  layer: {
    id: "layer",
    coder: { id: "coder", pseudonym: "Heron", kind: "person" },
    kind,
    round: 1,
    ...emptyLayer,
  },
  version: 0,
  removed: [],
  sources: [],
  ...changes,
});

/** The part that covers the first occurrence of the words in the example text. */
export function partOf(words: string) {
  const start = exampleText.indexOf(words);
  return { start: utf16(start), end: utf16(start + words.length), quote: words };
}

/** A submitted annotation that a decision may name. */
export const exampleSource = (id: string, words: string, labelId: string, revision = 1): Annotation => ({
  id,
  labelId,
  parts: [partOf(words)],
  attributes: {},
  confidence: null,
  note: "",
  origin: "manual",
  codebookVersion: "1",
  revision,
});

export const exampleTime = "2026-01-31T12:00:00Z";
type Envelope = Partial<Omit<Operation, "kind" | "payload">>;
let made = 0;

/** One operation with an id of its own. */
export function operationOf<K extends OperationKind>(
  kind: K,
  payload: Payload<K>,
  envelope: Envelope = {},
): Operation {
  made += 1;
  // A kind with its own payload is an operation; TypeScript can't rebuild the union from a generic kind.
  return {
    id: `operation-${made}`,
    at: exampleTime,
    codebookVersion: "1",
    ...envelope,
    kind,
    payload,
  } as Operation;
}

/** An operation that marks the words. */
export const marking = (annotationId: string, words: string, labelId = "doubt", attributes = {}) =>
  operationOf("annotation.create", {
    annotationId,
    labelId,
    parts: [partOf(words)],
    attributes,
    confidence: null,
    note: "",
    origin: "manual",
  });
