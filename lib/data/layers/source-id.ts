import "server-only";
import { createHash } from "node:crypto";

/** An annotation of a reader, by the ids it is stored under. */
export type StoredSource = { layerId: string; annotationId: string };

/**
 * The id under which a reviewer sees a reader's annotation: the same whenever they look, another for every
 * reviewer's layer, and silent about whose it is and when it was made (which a stored id would tell).
 */
export const sourceId = (reviewerLayerId: string, { layerId, annotationId }: StoredSource): string =>
  createHash("sha256").update(`${reviewerLayerId}\n${layerId}\n${annotationId}`).digest("hex").slice(0, 32);
