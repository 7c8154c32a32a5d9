import type { HeldArticle, HeldLayer } from "./held-article";
import type { CoderTarget, ImportMapping } from "./import-mapping";
import { coderTargetOf } from "./mapping-targets";
import type { PreparedLayer } from "./prepare-import";
import type { SkippedLayer } from "./skipped-layer";

/** An article of the files; its layers are of the kinds that were chosen. */
export type IncomingArticle = { textSha256: string; title: string; layers: readonly PreparedLayer[] };

/** Where an article of the files goes: to one that is there already, or (`held` is null) to a new one. */
export type PlacedArticle<A extends IncomingArticle> = {
  incoming: A;
  held: HeldArticle | null;
  layers: A["layers"][number][];
};

const isOf = (held: HeldLayer, { who }: CoderTarget, name: string): boolean =>
  who === "new"
    ? held.userId === null && held.sourceName === name
    : who === `coder:${held.coderId}` || who === `user:${held.userId}`;

/**
 * Gives every article of the files its place, each text once, and its layers theirs. A layer whose place is taken is
 * named and left out, so that the same files bring nothing twice: the same coder, kind and round on the same text,
 * and for a new coder the name in the files.
 */
export function placeArticles<A extends IncomingArticle>(
  incoming: readonly A[],
  held: readonly HeldArticle[],
  mapping: Pick<ImportMapping, "coders">,
): { placed: PlacedArticle<A>[]; skipped: SkippedLayer[] } {
  const heldByText = new Map(held.map((article) => [article.textSha256, article]));
  const placed = new Map<string, PlacedArticle<A>>();
  const taken = new Set<string>();
  const skipped: SkippedLayer[] = [];
  for (const article of incoming) {
    const { textSha256, title } = article;
    const known = heldByText.get(textSha256) ?? null;
    const place = placed.get(textSha256) ?? { incoming: article, held: known, layers: [] };
    placed.set(textSha256, place);
    for (const one of article.layers) {
      const { kind, round, coder } = one.layer;
      const target = coderTargetOf(mapping, one.coderKey);
      const isThere = known?.layers.some(
        (layer) =>
          layer.kind === kind && layer.round === round && target && isOf(layer, target, coder.pseudonym),
      );
      const key = JSON.stringify([textSha256, one.coderKey, kind, round]);
      if (!isThere && !taken.has(key)) place.layers.push(one);
      else {
        const reason = isThere ? "there already" : "twice in the files";
        skipped.push({ article: known?.title ?? title, coder: coder.pseudonym, kind, round, reason });
      }
      taken.add(key);
    }
  }
  return { placed: [...placed.values()], skipped };
}
