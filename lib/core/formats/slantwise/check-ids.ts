import type { Layer } from "../../annotation/article-document";
import type { LineInHand } from "./line-in-hand";

/** Tells ids that are used twice in the article, and relations whose ends are not in it. */
export function checkIds({ line, problems }: LineInHand, layers: readonly Layer[]) {
  const seen = new Set<string>();
  const ids = [...line.annotations, ...line.entities].map(({ id }) => id);
  for (const id of ids) {
    if (seen.has(id)) problems.push({ field: id, message: "This id is used twice in the article." });
    seen.add(id);
  }
  for (const { entities } of layers) {
    for (const { mentions } of entities) for (const { id } of mentions) seen.add(id);
  }
  for (const { id, from, to } of line.relations) {
    const missing = [from, to].find((end) => !seen.has(end));
    if (missing !== undefined) {
      problems.push({ field: `relation ${id}`, message: `Its end “${missing}” is not in the article.` });
    }
  }
}
