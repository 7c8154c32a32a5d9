import type { Annotation } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import type { LineInHand } from "./line-in-hand";
import type { LineAnnotation } from "./line-schema";
import { readParts } from "./read-parts";

export function readAnnotation(read: LineInHand, from: LineAnnotation, codebook: Codebook): Annotation {
  const field = `annotation ${from.id}`;
  if (!codebook.labels.some(({ id }) => id === from.label)) {
    const message = `The label “${from.label}” is not in the codebook ${codebook.id}, version ${codebook.version}.`;
    read.problems.push({ field, message });
  }
  return {
    id: from.id,
    labelId: from.label,
    parts: readParts(read, from.spans, from.quote, field),
    attributes: from.attributes,
    confidence: from.confidence,
    note: from.note,
    origin: from.origin,
    codebookVersion: from.codebookVersion ?? codebook.version,
    revision: 1,
  };
}
