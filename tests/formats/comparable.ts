import type { ArticleDocument, Layer } from "@/lib/core/annotation/article-document";
import { withFileIds } from "@/lib/core/formats/file-ids";

/** A layer without what files never carry: account kinds, counters, and codebook versions of formats without one. */
const comparableLayer = (layer: Layer) => ({
  kind: layer.kind,
  pseudonym: layer.coder.pseudonym,
  round: layer.round,
  annotations: layer.annotations.map(({ codebookVersion: _, ...annotation }) => annotation),
  relations: layer.relations.map(({ type, fromId, toId }) => ({ type, fromId, toId })),
  entities: layer.entities,
  judgements: layer.judgements,
  flags: layer.flags,
  submittedAt: layer.submission?.submittedAt.slice(0, 10) ?? null,
});

/** An article in the form in which two of them can be compared: nothing that depends on stored ids or order. */
export function comparable(document: ArticleDocument) {
  const { id, text, metadata, zones, layers, unknown } = withFileIds(document);
  const isOneBody = zones.every(({ kind }) => kind === "body");
  return {
    id,
    text,
    metadata,
    zones: isOneBody ? [] : zones,
    layers: layers.map(comparableLayer),
    unknown,
  };
}
