import type { Annotation, ArticleDocument } from "../annotation/article-document";
import { codePointIndex } from "../text/code-points";
import type { Utf16Offset } from "../text/offsets";
import { codePointOf } from "./code-point-of";
import { tagOf } from "./fit/fit-labels";

/** What the writers of one article keep at hand: its offsets in code points, its labels' names. */
export type Pen = {
  point(offset: Utf16Offset): number;
  tag(annotation: Annotation): string;
};

export function penFor(document: ArticleDocument, scheme: string | null): Pen {
  const index = codePointIndex(document.text);
  return {
    point: (offset) => codePointOf(index, offset),
    tag: ({ labelId }) => tagOf(document.codebook, labelId, scheme) ?? labelId,
  };
}
