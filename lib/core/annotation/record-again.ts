import type { Layer } from "./article-document";
import type { Change } from "./change";
import { copiedParts, copiedValues } from "./copied";

/**
 * The changes by which a decision that was withdrawn comes back with the span that it made; null where the layer
 * never had it. What the reviewer added to that span afterwards comes behind.
 */
export function recordAgain(before: Layer, decisionId: string): readonly Change[] | null {
  const found = before.decisions.find(({ id }) => id === decisionId);
  if (!found) return null;
  const { kind, sources, reason, note, resultId } = found;
  const decision = { decisionId, kind, sources: sources.map((source) => ({ ...source })), reason, note };
  const made = before.annotations.find(({ id }) => id === resultId);
  if (!made) return [{ kind: "decision.record", payload: decision }];
  const { id: annotationId, labelId, confidence, note: itsNote } = made;
  const attributes = copiedValues(made.attributes);
  const result = { annotationId, labelId, parts: copiedParts(made.parts), attributes };
  const more: Change[] = [];
  if (confidence !== null)
    more.push({ kind: "annotation.setConfidence", payload: { annotationId, confidence } });
  if (itsNote !== "") more.push({ kind: "annotation.setNote", payload: { annotationId, note: itsNote } });
  return [{ kind: "decision.record", payload: { ...decision, result } }, ...more];
}
