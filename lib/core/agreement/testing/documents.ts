import type { Annotation, ArticleDocument, Layer, Zone } from "../../annotation/article-document";
import { bareLabel } from "../../codebook/bare-label";
import type { Codebook } from "../../codebook/codebook";
import { utf16 } from "../../text/offsets";
import type { Triple } from "./units";

const codebook = (labelIds: readonly string[]): Codebook => ({
  id: "codebook",
  name: "Test",
  version: "1",
  language: "en",
  description: "",
  groups: [],
  labels: labelIds.map((id) => bareLabel(id, `Label ${id}`)),
  attributes: [],
  judgements: [],
  relationTypes: [],
});

export const annotation = (
  text: string,
  id: string,
  labelId: string,
  ...parts: (readonly [number, number])[]
): Annotation => ({
  id,
  labelId,
  parts: parts.map(([start, end]) => ({
    start: utf16(start),
    end: utf16(end),
    quote: text.slice(start, end),
  })),
  attributes: {},
  confidence: null,
  note: "",
  origin: "manual",
  codebookVersion: "1",
  revision: 1,
});

export const layer = (
  coderId: string,
  annotations: readonly Annotation[],
  more: Partial<Layer> = {},
): Layer => ({
  id: `layer-${coderId}`,
  coder: { id: coderId, pseudonym: `Reader ${coderId}`, kind: "person" },
  kind: "annotator",
  round: 1,
  annotations,
  entities: [],
  relations: [],
  judgements: [],
  flags: [],
  decisions: [],
  submission: { layerVersion: 1, codebookVersion: "1", zoneRevision: 1, submittedAt: "2026-01-31T00:00:00Z" },
  ...more,
});

export const article = (
  id: string,
  text: string,
  layers: readonly Layer[],
  zones: readonly { kind: Zone["kind"]; start: number; end: number }[] = [],
  labelIds: readonly string[] = ["a", "b", "c"],
): ArticleDocument => ({
  id,
  text,
  metadata: { title: id, outlet: "", byline: "", publishedOn: "", url: "", language: "en", extra: {} },
  zones: zones.map(({ kind, start, end }) => ({ kind, start: utf16(start), end: utf16(end) })),
  codebook: codebook(labelIds),
  layers,
  unknown: {},
});

/** An article of `length` characters, its layers given as `{ coder: [[start, end, label], …] }`. */
export const articleOf = (id: string, length: number, spans: Readonly<Record<string, readonly Triple[]>>) => {
  const text = "x".repeat(length);
  const layers = Object.entries(spans).map(([coderId, triples]) =>
    layer(
      coderId,
      triples.map(([start, end, labelId], index) =>
        annotation(text, `${id}-${coderId}-${index}`, labelId, [start, end]),
      ),
    ),
  );
  return article(id, text, layers);
};
