import { ok } from "../../result";
import type { LayerDocument } from "../layer-document";
import { quotedParts } from "../quoted";
import { editAnnotation, editLayer } from "./edit-layer";
import { findAnnotation } from "./find";
import { checkNewId, relationsOf } from "./ids";
import { refuse, type Handler } from "./outcome";
import { checkParts } from "./parts";
import { valuesThatHold, checkAttribute, checkAttributes, checkLabel } from "./values";

export const createAnnotation: Handler<"annotation.create"> = (document, { payload, codebookVersion }) => {
  const { annotationId: id, labelId, attributes, confidence, note, origin } = payload;
  const parts = checkParts(document, payload.parts);
  if (!parts.ok) return parts;
  const refusal =
    checkNewId(document, id) ??
    checkLabel(document, labelId) ??
    checkAttributes(document, labelId, attributes);
  if (refusal) return refusal;
  const created = { labelId, parts: parts.value, attributes, confidence, note, origin, codebookVersion };
  return editLayer(document, {
    annotations: [...document.layer.annotations, { id, ...created, revision: 1 }],
  });
};

/** What a decision made says what the decision says: another span or label would be another decision. */
function findEditable(document: LayerDocument, id: string) {
  const found = findAnnotation(document, id);
  if (!found.ok || !document.layer.decisions.some((decision) => decision.resultId === id)) return found;
  return refuse(
    "made_by_decision",
    `${quotedParts(found.value.parts)} was made by a decision. Withdraw the decision and decide anew.`,
  );
}

export const setParts: Handler<"annotation.setParts"> = (document, { payload }) => {
  const found = findEditable(document, payload.annotationId);
  if (!found.ok) return found;
  const parts = checkParts(document, payload.parts);
  return parts.ok ? editAnnotation(document, found.value, { parts: parts.value }) : parts;
};

/** Values that the new label is not asked for go with the old label; the others stay. */
export const setLabel: Handler<"annotation.setLabel"> = (document, { payload, codebookVersion }) => {
  const { annotationId, labelId } = payload;
  const found = findEditable(document, annotationId);
  if (!found.ok) return found;
  const attributes = valuesThatHold(document, labelId, found.value.attributes);
  return (
    checkLabel(document, labelId) ??
    editAnnotation(document, found.value, { labelId, attributes, codebookVersion })
  );
};

/** Null takes the value away. A condition decides what is asked, not what may be kept, so it isn't checked here. */
export const setAttribute: Handler<"annotation.setAttribute"> = (document, { payload }) => {
  const { annotationId, attributeId, value } = payload;
  const found = findAnnotation(document, annotationId);
  if (!found.ok) return found;
  const others = Object.fromEntries(
    Object.entries(found.value.attributes).filter(([id]) => id !== attributeId),
  );
  if (value === null) return editAnnotation(document, found.value, { attributes: others });
  return (
    checkAttribute(document, found.value.labelId, attributeId, value) ??
    editAnnotation(document, found.value, { attributes: { ...others, [attributeId]: value } })
  );
};

export const setConfidence: Handler<"annotation.setConfidence"> = (document, { payload }) => {
  const found = findAnnotation(document, payload.annotationId);
  return found.ok ? editAnnotation(document, found.value, { confidence: payload.confidence }) : found;
};

export const setNote: Handler<"annotation.setNote"> = (document, { payload }) => {
  const found = findAnnotation(document, payload.annotationId);
  return found.ok ? editAnnotation(document, found.value, { note: payload.note }) : found;
};

export const removeAnnotation: Handler<"annotation.remove"> = (document, { payload }) => {
  const found = findEditable(document, payload.annotationId);
  if (!found.ok) return found;
  if (relationsOf(document, [payload.annotationId]).length > 0)
    return refuse(
      "still_referenced",
      `${quotedParts(found.value.parts)} still has relations. Remove its relations first.`,
    );
  const edited = editLayer(document, {
    annotations: document.layer.annotations.filter(({ id }) => id !== payload.annotationId),
  });
  return ok({ ...edited.value, removed: [...document.removed, found.value] });
};

/** Brings a span back as it was, but for values that no longer hold (an entity removed since, say). */
export const restoreAnnotation: Handler<"annotation.restore"> = (document, { payload }) => {
  const removed = document.removed.find(({ id }) => id === payload.annotationId);
  if (!removed)
    return refuse(
      "nothing_to_restore",
      "This span was not removed. Reload the article to see what is there.",
    );
  const refusal = checkLabel(document, removed.labelId);
  if (refusal) return refusal;
  const attributes = valuesThatHold(document, removed.labelId, removed.attributes);
  const restored = { ...removed, attributes, revision: removed.revision + 1 };
  const edited = editLayer(document, { annotations: [...document.layer.annotations, restored] });
  return ok({ ...edited.value, removed: document.removed.filter(({ id }) => id !== removed.id) });
};
