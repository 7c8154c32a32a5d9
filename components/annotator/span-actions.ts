import { hull } from "@/lib/browser/editor/span-geometry";
import { partOf, withPart } from "@/lib/browser/editor/span-parts";
import type { OperationDraft } from "@/lib/browser/layer/layer-session";
import { newId } from "@/lib/browser/layer/new-id";
import type { Annotation, AttributeValue, Part } from "@/lib/core/annotation/article-document";
import { say } from "./say";
import { meantRange } from "./text-selection";
import type { Annotator } from "./use-annotator";

const words = (parts: readonly Part[]) => parts.map(({ quote }) => quote).join(" … ");

/** Makes the changes, says what happened or shows why not; true where they were made. */
export function commit(annotator: Annotator, drafts: readonly OperationDraft[], message: string): boolean {
  if (annotator.isReadOnly) {
    annotator.patch({ problem: say.readOnly, mode: { kind: "reading" } });
    return false;
  }
  const made = annotator.session.perform(drafts);
  annotator.patch({ problem: made.ok ? null : made.error.message });
  if (made.ok) annotator.say(message);
  return made.ok;
}

const labelName = (annotator: Annotator, labelId: string) => annotator.labelOf(labelId)?.name ?? labelId;

/** Back to reading, with the caret at the end of what was just dealt with. */
function resume(annotator: Annotator, parts: readonly Part[]) {
  const end = hull({ parts })?.end;
  if (end !== undefined) annotator.editor?.select({ start: end, end });
  annotator.editor?.focus();
}

/** Makes a span of the selected words. */
export function labelSelection(annotator: Annotator, labelId: string) {
  const range = meantRange(annotator, false);
  if (!range) return;
  const parts = [partOf(annotator.document.text, range)];
  const annotationId = newId();
  const payload = {
    annotationId,
    labelId,
    parts,
    attributes: {},
    confidence: null,
    note: "",
    origin: "manual" as const,
  };
  const message = say.labelled(words(parts), labelName(annotator, labelId));
  if (!commit(annotator, [{ kind: "annotation.create", payload }], message)) return;
  annotator.patch({ activeId: annotationId, handLabelId: labelId, mode: { kind: "reading" } });
  resume(annotator, parts);
}

export function relabel(annotator: Annotator, annotation: Annotation, labelId: string) {
  annotator.patch({ mode: { kind: "reading" } });
  resume(annotator, annotation.parts);
  if (annotation.labelId === labelId) return;
  const payload = { annotationId: annotation.id, labelId };
  const message = say.relabelled(words(annotation.parts), labelName(annotator, labelId));
  if (commit(annotator, [{ kind: "annotation.setLabel", payload }], message))
    annotator.patch({ handLabelId: labelId });
}

/** Removes the span; the next one in the text becomes active. */
export function remove(annotator: Annotator, annotation: Annotation) {
  const at = annotator.facts.findIndex((facts) => facts.annotation.id === annotation.id);
  const next = annotator.facts[at + 1] ?? annotator.facts[at - 1];
  const payload = { annotationId: annotation.id };
  if (commit(annotator, [{ kind: "annotation.remove", payload }], say.removed(words(annotation.parts))))
    annotator.patch({ activeId: next?.annotation.id ?? null });
}

export function setParts(
  annotator: Annotator,
  annotation: Annotation,
  parts: readonly Part[],
  message: string,
) {
  const payload = { annotationId: annotation.id, parts: [...parts] };
  return commit(annotator, [{ kind: "annotation.setParts", payload }], message);
}

/** Adds the selected words to the active span, as a further part. */
export function addPart(annotator: Annotator) {
  const { active } = annotator;
  if (!active) {
    annotator.say(say.noActive);
    return;
  }
  const range = meantRange(annotator, false);
  if (!range) return;
  const part = partOf(annotator.document.text, range);
  const parts = withPart(active.parts, part);
  annotator.patch({ mode: { kind: "reading" }, problem: parts ? null : say.overlapsItself });
  if (parts && setParts(annotator, active, parts, say.partAdded(part.quote))) resume(annotator, [part]);
}

export function removePart(annotator: Annotator, annotation: Annotation, part: Part) {
  const parts = annotation.parts.filter((each) => each.start !== part.start);
  if (parts.length > 0) setParts(annotator, annotation, parts, say.partRemoved(part.quote));
}

export function setAttribute(
  annotator: Annotator,
  annotation: Annotation,
  attributeId: string,
  value: AttributeValue | null,
) {
  const payload = {
    annotationId: annotation.id,
    attributeId,
    value: typeof value === "object" && value !== null ? [...value] : value,
  };
  commit(annotator, [{ kind: "annotation.setAttribute", payload }], "");
}

export const undo = (annotator: Annotator) =>
  annotator.say(annotator.session.undo()?.ok ? say.undone : say.nothingToUndo);

export const redo = (annotator: Annotator) =>
  annotator.say(annotator.session.redo()?.ok ? say.redone : say.nothingToRedo);
