import { ok } from "../../result";
import type { Annotation } from "../article-document";
import { quoted, quotedParts } from "../quoted";
import { refuse, type Handler } from "./outcome";
import { valuesThatHold, checkLabel } from "./values";

/**
 * Moves the layer to the codebook that the document already holds. The named spans, removed ones too, get their new
 * label and version, and lose values that it isn't asked for; the others stay as they were made. No standing span
 * may be left with a label that the new version doesn't have.
 */
export const migrateCodebook: Handler<"codebook.migrate"> = (document, { payload }) => {
  const { toVersion, changes } = payload;
  if (document.codebook.version !== toVersion)
    return refuse(
      "codebook_version_differs",
      `This layer would move to version ${quoted(toVersion)} of the codebook, but ${quoted(document.codebook.version)} is loaded. Reload the article.`,
    );
  const labels = new Map(changes.map(({ annotationId, labelId }) => [annotationId, labelId]));
  const migrated = (annotation: Annotation): Annotation => {
    const labelId = labels.get(annotation.id);
    if (labelId === undefined) return annotation;
    const attributes = valuesThatHold(document, labelId, annotation.attributes);
    return {
      ...annotation,
      labelId,
      attributes,
      codebookVersion: toVersion,
      revision: annotation.revision + 1,
    };
  };
  const annotations = document.layer.annotations.map(migrated);
  const removed = document.removed.map(migrated);
  const known = new Set([...annotations, ...removed].map(({ id }) => id));
  if ([...labels.keys()].some((id) => !known.has(id)))
    return refuse(
      "unknown_annotation",
      "The migration names a span that this layer doesn't have. Plan it anew.",
    );
  for (const { labelId, parts } of annotations) {
    const refusal = checkLabel(document, labelId);
    if (refusal) return refuse("unknown_label", `${quotedParts(parts)}: ${refusal.error.message}`);
  }
  return ok({ ...document, layer: { ...document.layer, annotations }, removed });
};
