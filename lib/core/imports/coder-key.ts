import type { Layer } from "../annotation/article-document";

/** What tells a file's coders apart: the same name for gold and for an annotator is two of them. */
export const coderKey = ({ kind, coder }: Pick<Layer, "kind" | "coder">): string =>
  `${kind} ${coder.pseudonym}`;
