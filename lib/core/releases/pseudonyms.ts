import type { ArticleDocument } from "../annotation/article-document";
import { sortedBy } from "../formats/compare";
import { sha256OfText } from "../text/sha256";
import type { ReleaseOptions } from "./release-options";

/**
 * The names of coders in a release, by coder id: their pseudonyms, or `R1`, `R2`, … in an order that follows from
 * the seed and says nothing about when they joined.
 */
export function pseudonymsOf(
  documents: readonly ArticleDocument[],
  kind: ReleaseOptions["pseudonyms"],
  seed: string,
): Map<string, string> {
  const known = new Map(
    documents.flatMap(({ layers }) => layers.map(({ coder }) => [coder.id, coder.pseudonym] as const)),
  );
  if (kind === "project") return known;
  const inOrder = sortedBy([...known.keys()], (id) => [sha256OfText(`${seed}\u0000coder\u0000${id}`)]);
  return new Map(inOrder.map((id, index) => [id, `R${index + 1}`]));
}
