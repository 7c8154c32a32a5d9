import fc from "fast-check";
import type {
  Annotation,
  ArticleDocument,
  AttributeValue,
  Coder,
  Decision,
  Entity,
  Layer,
  LayerKind,
  Origin,
  Part,
  Zone,
} from "@/lib/core/annotation/article-document";
import { zoneKinds } from "@/lib/core/annotation/article-document";
import type { Codebook, Label } from "@/lib/core/codebook/codebook";
import { utf16 } from "@/lib/core/text/offsets";

const label = (id: string, tag: string): Label => ({
  id,
  name: `The ${id}`,
  definition: `What ${id} is.`,
  spanRule: "As short as it still carries the device.",
  positive: [{ quote: "so-called" }],
  nearMisses: [{ quote: "US-backed", why: "checkable" }],
  groupIds: ["words"],
  key: null,
  mapsTo: { "persuasion-23": tag },
  note: "",
});

export const codebook: Codebook = {
  id: "test-devices",
  name: "Test devices",
  version: "2",
  language: "en",
  description: "",
  groups: [{ id: "words", name: "Word choice" }],
  labels: [
    label("loaded", "Loaded_Language"),
    label("doubt", "Doubt"),
    label("naming", "Name_Calling,Labeling"),
  ],
  attributes: [
    {
      id: "voice",
      name: "Voice",
      definition: "",
      type: "choice",
      choices: [
        { value: "narrator", name: "Narrator" },
        { value: "direct_quote", name: "Quoted" },
      ],
      isRequired: false,
      labelIds: null,
      condition: null,
    },
    {
      id: "target",
      name: "Target",
      definition: "",
      type: "entity",
      choices: [],
      isRequired: false,
      labelIds: null,
      condition: null,
    },
    {
      id: "constructor",
      name: "Ironic",
      definition: "",
      type: "boolean",
      choices: [],
      isRequired: false,
      labelIds: null,
      condition: null,
    },
    {
      id: "aims.of-it:all",
      name: "Aims",
      definition: "",
      type: "choices",
      choices: [],
      isRequired: false,
      labelIds: ["loaded"],
      condition: { attributeId: "voice", values: ["narrator"] },
    },
  ],
  judgements: [
    { id: "slant", name: "Slant", definition: "", type: "ordinal", choices: [], isRequired: false },
  ],
  relationTypes: [
    { id: "bears_on", name: "Bears on", definition: "", from: "any", to: "any", isSymmetric: false },
  ],
};

/** Characters from every plane, with the ones that break readers: quotes, tabs, brackets, bidi marks, joiners. */
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from("abcdefghij   .,-'\"")) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\n", "\t", ";", "|", "[", "]", "\\", "_", "=", "<", "&", "’", "“"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\u200d", "\u202e", "\u2028", "\u0301", "\ufeff", "\u0085", "\ue000"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("😀", "🇩🇪", "👩‍👩‍👧", "é", "مرح", "𝔘", "\u{2f81a}", "\u{e0001}", "\u{10fffd}"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const written = (maxLength: number) =>
  fc.array(character, { maxLength }).map((list) => list.join("").replaceAll(/[\0\r]/g, "x"));

const boundaries = (text: string): number[] => {
  const all = [0];
  for (const point of text) all.push((all.at(-1) ?? 0) + point.length);
  return all;
};

const partsIn = (text: string, most: number): fc.Arbitrary<Part[]> => {
  const edges = boundaries(text);
  return fc
    .uniqueArray(fc.nat({ max: edges.length - 1 }), { minLength: 2, maxLength: most * 2 })
    .map((picked) => picked.sort((a, b) => a - b).slice(0, picked.length - (picked.length % 2)))
    .map((picked) =>
      Array.from({ length: picked.length / 2 }, (_, index) => {
        const start = utf16(edges[picked[2 * index] ?? 0] ?? 0);
        const end = utf16(edges[picked[2 * index + 1] ?? 0] ?? 0);
        return { start, end, quote: text.slice(start, end) };
      }),
    );
};

const origins: Origin[] = ["manual", "import", "memory", "all-occurrences", "model", "rule:so-called"];

export type Shape = { mostParts: number; layerKinds: LayerKind[]; mostAnnotations: number };
const anyShape: Shape = {
  mostParts: 3,
  layerKinds: ["annotator", "annotator", "adjudicator", "key", "suggestion"],
  mostAnnotations: 6,
};

const entityIn = (text: string, id: string): fc.Arbitrary<Entity> =>
  fc.record({
    id: fc.constant(id),
    name: written(8),
    mentions: fc
      .array(partsIn(text, 1), { maxLength: 2 })
      .map((list) => list.flat().map((part, index) => ({ id: `${id}-mention-${index}`, part }))),
    revision: fc.constant(1),
  });

const annotationIn = (text: string, id: string, entityIds: string[], mostParts: number) =>
  fc.record<Annotation>({
    id: fc.constant(id),
    labelId: fc.constantFrom(...codebook.labels.map((item) => item.id)),
    parts: partsIn(text, mostParts),
    attributes: fc.record<Record<string, AttributeValue>>(
      {
        voice: fc.constantFrom("narrator", "direct_quote"),
        target: fc.constantFrom("nobody in particular", ...entityIds),
        constructor: fc.boolean(),
        "aims.of-it:all": fc.array(fc.constantFrom("direct", "indirect; twice", "a|b"), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    confidence: fc.constantFrom(null, 1, 2, 3),
    note: written(10),
    origin: fc.constantFrom(...origins),
    codebookVersion: fc.constantFrom("1", "2"),
    revision: fc.constant(1),
  });

function layerIn(text: string, number: number, kind: LayerKind, shape: Shape): fc.Arbitrary<Layer> {
  const coder: Coder = { id: `coder-${number}`, pseudonym: `A${number}`, kind: "person" };
  const entityIds = [0, 1].map((index) => `entity-${number}-${index}`);
  const count = [...text].length < 2 ? fc.constant(0) : fc.nat({ max: shape.mostAnnotations });
  return count.chain((annotationCount) => {
    const ids = Array.from({ length: annotationCount }, (_, index) => `annotation-${number}-${index}`);
    const hasSpans = annotationCount > 0;
    return fc.record<Layer>({
      id: fc.constant(`layer-${number}`),
      coder: fc.constant(coder),
      kind: fc.constant(kind),
      round: fc.constantFrom(1, 1, 2),
      annotations: fc.tuple(...ids.map((id) => annotationIn(text, id, entityIds, shape.mostParts))),
      entities: hasSpans ? fc.tuple(...entityIds.map((id) => entityIn(text, id))) : fc.constant([]),
      relations: hasSpans
        ? fc.array(
            fc.record({
              id: fc.uuid(),
              type: fc.constant("bears_on"),
              fromId: fc.constantFrom(...ids),
              toId: fc.constantFrom(...ids, ...entityIds),
              revision: fc.constant(1),
            }),
            { maxLength: 2 },
          )
        : fc.constant([]),
      judgements: fc.constantFrom([], [{ judgementId: "slant", value: "-1" }]),
      flags: fc.constantFrom([], [{ kind: "discuss" as const, note: "whose words?" }]),
      decisions: fc.constant([]),
      submission: fc.constantFrom(null, {
        layerVersion: 0,
        codebookVersion: "2",
        zoneRevision: 1,
        submittedAt: "2026-01-31",
      }),
    });
  });
}

/** Decisions of the adjudicators' layers about the annotators' spans: every result has one, some have none. */
function withDecisions(layers: readonly Layer[]): Layer[] {
  const sources = layers
    .filter(({ kind }) => kind === "annotator")
    .flatMap(({ annotations }) => annotations.map(({ id }) => ({ annotationId: id, revision: 1 })));
  return layers.map((layer) => {
    if (layer.kind !== "adjudicator") return layer;
    const decisions = sources.map((source, index): Decision => {
      const resultId = layer.annotations[index]?.id ?? null;
      const kind = resultId === null ? (index % 2 === 0 ? "plural" : "reject") : "accept";
      const id = `decision-${layer.id}-${index}`;
      return { id, kind, sources: [source], resultId, reason: "ambiguous", note: "" };
    });
    return { ...layer, decisions };
  });
}

const zonesIn = (text: string): fc.Arbitrary<Zone[]> => {
  const edges = boundaries(text);
  return fc.uniqueArray(fc.nat({ max: edges.length - 1 }), { maxLength: 3 }).map((picked) => {
    const inner = picked.map((index) => edges[index] ?? 0).filter((at) => at > 0 && at < text.length);
    const cuts = [0, ...inner.sort((a, b) => a - b), text.length];
    return cuts.slice(1).flatMap((end, index) => {
      const start = cuts[index] ?? 0;
      return start < end ? [{ kind: zoneKinds[index] ?? "body", start: utf16(start), end: utf16(end) }] : [];
    });
  });
};

/** Articles with everything that the document model can hold, over all planes of Unicode. */
export const arbitraryArticle = (wanted: Partial<Shape> = {}): fc.Arbitrary<ArticleDocument> => {
  const shape = { ...anyShape, ...wanted };
  return fc.tuple(written(60), fc.uuid()).chain(([text, id]) =>
    fc.record<ArticleDocument>({
      id: fc.constant(id),
      text: fc.constant(text),
      metadata: fc.record({
        title: written(10),
        outlet: fc.constantFrom("", "The Paper"),
        byline: written(5),
        publishedOn: fc.constantFrom("", "2026-01-30"),
        url: fc.constantFrom("", "https://example.org/a"),
        language: fc.constantFrom("", "en"),
        extra: fc.constantFrom({}, { topic: "war" }),
      }),
      zones: zonesIn(text),
      codebook: fc.constant(codebook),
      layers: fc
        .tuple(...shape.layerKinds.map((kind, index) => layerIn(text, index + 1, kind, shape)))
        .map(withDecisions),
      unknown: fc.constantFrom({}, { "/pipeline": { version: 3 }, "/article/topic~1s": ["a"] }),
    }),
  );
};
