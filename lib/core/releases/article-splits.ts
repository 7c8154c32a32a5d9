import type { ArticleDocument } from "../annotation/article-document";
import { countedStretches } from "../agreement/study/counted-units";
import { duplicateGroups } from "./near-duplicates";
import type { ReleaseOptions } from "./release-options";
import { splitArticles, type SplitName } from "./split-articles";

/** Where each article went, and which group of near-duplicates it belongs to. */
export type ArticleSplit = { articleId: string; split: SplitName; group: number };

/** The text that makes one article the near-duplicate of another: its body, where it has one. */
function textOf(document: ArticleDocument): string {
  const body = countedStretches(document, ["body"]).map(({ start, end }) => document.text.slice(start, end));
  return body.length > 0 ? body.join("\n") : document.text;
}

const strataOf = ({ metadata, layers }: ArticleDocument): string[] => [
  ...(metadata.outlet === "" ? [] : [`outlet ${metadata.outlet}`]),
  ...new Set(layers.flatMap(({ annotations }) => annotations.map(({ labelId }) => `label ${labelId}`))),
];

/** The splits of a release, in the order of its articles; null where it has none. */
export function articleSplits(
  documents: readonly ArticleDocument[],
  { splits: options }: Pick<ReleaseOptions, "splits">,
): ArticleSplit[] | null {
  if (options === null) return null;
  const groups = duplicateGroups(documents.map(textOf));
  const articles = documents.map((document, index) => ({
    id: document.id,
    group: groups[index] ?? index,
    strata: strataOf(document),
  }));
  const splits = splitArticles(articles, options);
  return articles.map(({ id, group }) => ({ articleId: id, split: splits.get(id) ?? "train", group }));
}
