import type { LayerDocument } from "./layer-document";
import type { Operation } from "./operation";

const join = (parts: readonly { quote: string }[]) => parts.map(({ quote }) => quote).join(" … ");

/** The words behind an id, in the document or else in operations that speak of it. */
function wordsBehind(id: string, { layer, removed, sources }: LayerDocument, others: readonly Operation[]) {
  const annotation = [...layer.annotations, ...removed, ...sources].find((candidate) => candidate.id === id);
  if (annotation) return join(annotation.parts);
  const entity = layer.entities.find((candidate) => candidate.id === id);
  if (entity) return entity.name;
  const mention = layer.entities.flatMap(({ mentions }) => mentions).find((candidate) => candidate.id === id);
  if (mention) return mention.part.quote;
  for (const { kind, payload } of others) {
    if (kind === "annotation.create" && payload.annotationId === id) return join(payload.parts);
    if (kind === "entity.create" && payload.entityId === id) return payload.name;
    if (kind === "mention.add" && payload.mentionId === id) return payload.part.quote;
  }
  return "";
}

/**
 * The words that an operation is about, in full: those it carries, or those of what it names; empty where it is about
 * none. `others` are operations that may have made what the document doesn't hold (yet, or any more).
 */
export function wordsOf(
  { payload }: Operation,
  document: LayerDocument,
  others: readonly Operation[] = [],
): string {
  const behind = (...ids: string[]) =>
    ids
      .map((id) => wordsBehind(id, document, others))
      .filter((words) => words !== "")
      .join(" → ");
  if ("parts" in payload) return join(payload.parts);
  if ("part" in payload) return payload.part.quote;
  if ("name" in payload) return payload.name;
  if ("result" in payload && payload.result) return join(payload.result.parts);
  if ("sources" in payload)
    return behind(...payload.sources.map(({ annotationId }) => annotationId).slice(0, 1));
  if ("annotationId" in payload) return behind(payload.annotationId);
  if ("fromId" in payload) return behind(payload.fromId, payload.toId);
  if ("entityId" in payload) return behind(payload.entityId);
  if ("mentionId" in payload) return behind(payload.mentionId);
  return "";
}
