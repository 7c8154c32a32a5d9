import { groupBy } from "../../group-by";
import { compareText } from "../spans/unit";
import type { AgreementArticle, AgreementData } from "./agreement-data";

/** Articles that are looked at together. */
export type ArticleGroup = { key: string; name: string; articleIds: readonly string[] };

export const groupings = ["article", "outlet", "month", "version", "batch"] as const;
export type Grouping = (typeof groupings)[number];

/**
 * Groups the articles by themselves, their outlet, the month in which the last of their readings was submitted, the
 * codebook versions they were submitted under, or their batch of work.
 */
export const articleGroups = (data: AgreementData, grouping: Grouping): ArticleGroup[] => {
  if (grouping === "article")
    return data.articles.map(({ id, metadata }) => ({ key: id, name: metadata.title, articleIds: [id] }));
  const keyOf = keys(data)[grouping];
  return [...groupBy(data.articles, keyOf)]
    .map(([key, articles]) => ({ key, name: key, articleIds: articles.map(({ id }) => id) }))
    .sort((a, b) => compareText(a.key, b.key));
};

const keys = ({ batches }: AgreementData) => {
  const batchOf = new Map(batches.map(({ articleId, batch }) => [articleId, batch]));
  return {
    outlet: ({ metadata }: AgreementArticle) => metadata.outlet,
    month: (article: AgreementArticle) =>
      submissions(article)
        .map(({ submittedAt }) => submittedAt.slice(0, 7))
        .sort()
        .at(-1) ?? "",
    version: (article: AgreementArticle) =>
      [...new Set(submissions(article).map(({ codebookVersion }) => codebookVersion))].sort().join(" and "),
    batch: ({ id }: AgreementArticle) => batchOf.get(id) ?? "",
  };
};

const submissions = ({ layers }: AgreementArticle) =>
  layers.flatMap(({ kind, submission }) => (kind === "annotator" && submission ? [submission] : []));
