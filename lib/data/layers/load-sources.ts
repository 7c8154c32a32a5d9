import "server-only";
import type { Annotation, AttributeValue } from "@/lib/core/annotation/article-document";
import type { Db } from "@/lib/db/client";
import { annotationOf, findLayerRows, type LayerRow } from "./layer-row";
import { sourceId } from "./source-id";
import type { StoredSources } from "./store-decisions";

export type Sources = { annotations: readonly Annotation[]; stored: StoredSources };

const startOf = ({ parts }: Annotation) => parts[0]?.start ?? 0;

/** The submitted annotations that a reviewer's layer may decide on, in text order, under ids that tell nothing. */
export async function loadSources(db: Db, articleId: string, reviewerLayerId: string): Promise<Sources> {
  const rows = await findLayerRows(db, { articleId: { in: [articleId] } });
  const stored = new Map<string, { layerId: string; annotationId: string }>();
  const annotations: Annotation[] = [];
  for (const row of rows) {
    if (row.kind !== "annotator" || row.submissions.length === 0) continue;
    for (const one of row.annotations) {
      if (one.removedAtVersion !== null) continue;
      const source = { layerId: row.id, annotationId: one.id };
      const id = sourceId(reviewerLayerId, source);
      stored.set(id, source);
      annotations.push({ ...withEntityNames(annotationOf(one), row), id });
    }
  }
  annotations.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
  return { annotations, stored };
}

/** An entity's name in the place of its id, which means nothing in another layer and tells when it was made. */
function withEntityNames(annotation: Annotation, { entities }: LayerRow): Annotation {
  if (entities.length === 0) return annotation;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (value: AttributeValue): AttributeValue => {
    if (typeof value === "string") return names.get(value) ?? value;
    return typeof value === "object" ? value.map((one) => names.get(one) ?? one) : value;
  };
  const attributes = Object.entries(annotation.attributes).map(([id, value]) => [id, named(value)] as const);
  return { ...annotation, attributes: Object.fromEntries(attributes) };
}
