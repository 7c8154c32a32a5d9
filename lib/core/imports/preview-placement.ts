import type { ArticleDocument } from "../annotation/article-document";
import { annotationsOf } from "../formats/gold";
import { coderKey } from "./coder-key";
import type { HeldArticle } from "./held-article";
import type { ImportMapping } from "./import-mapping";
import { coderTargetOf, labelTargetOf } from "./mapping-targets";
import { placeArticles } from "./place-articles";
import type { SkippedLayer } from "./skipped-layer";

/** An article of the files with the hash of its canonical text, as the project would keep it. */
export type HashedArticle = { document: ArticleDocument; textSha256: string };

export type Brought = { articles: number; layers: number; spans: number };
export type PlacementPreview = {
  toNew: Brought;
  toHeld: Brought;
  /** Articles that the project holds already and to which the files bring nothing. */
  unchanged: number;
  skipped: SkippedLayer[];
};

function layersOf(document: ArticleDocument, decisions: Pick<ImportMapping, "coders" | "labels">) {
  return document.layers.flatMap((layer) => {
    const key = coderKey(layer);
    const target = coderTargetOf(decisions, key);
    if (target === null) return [];
    const spans = annotationsOf(layer, document).filter(
      ({ annotation }) => labelTargetOf(decisions, annotation.labelId) !== null,
    ).length;
    return [{ coderKey: key, layer: { ...layer, kind: target.as }, spans }];
  });
}

/** What an import would bring to new articles and to those that are there already, and what it would skip. */
export function previewPlacement(
  articles: readonly HashedArticle[],
  held: readonly HeldArticle[],
  decisions: Pick<ImportMapping, "coders" | "labels">,
): PlacementPreview {
  const incoming = articles.map(({ document, textSha256 }) => ({
    textSha256,
    title: document.metadata.title || document.id,
    layers: layersOf(document, decisions),
  }));
  const { placed, skipped } = placeArticles(incoming, held, decisions);
  const sum = (some: typeof placed): Brought => {
    const layers = some.flatMap((article) => article.layers);
    return {
      articles: some.length,
      layers: layers.length,
      spans: layers.reduce((total, { spans }) => total + spans, 0),
    };
  };
  const ofHeld = placed.filter((article) => article.held !== null);
  const extended = ofHeld.filter(({ layers }) => layers.length > 0);
  return {
    toNew: sum(placed.filter((article) => article.held === null)),
    toHeld: sum(extended),
    unchanged: ofHeld.length - extended.length,
    skipped,
  };
}
