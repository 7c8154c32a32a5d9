import { firstSamples } from "../gamma/gamma-parameters";
import { samplesFor } from "../gamma/gamma-row";
import { sumRows } from "../inference/statistic";
import type { AgreementStudy } from "../study/agreement-study";
import { articleRows, type RowTask } from "./article-rows";
import { contentKey } from "./content-key";
import type { Measure } from "./measure";
import type { ReportParameters } from "./report-parameters";
import { everything, rowKey, type ArticleRows, type RowOf } from "./scope";
import { finish, type Steps } from "./steps";

/** Rows that are already known, by `contentKey`. */
export type RowCache = {
  get(key: string): ArticleRows | undefined;
  set(key: string, rows: ArticleRows): void;
};

/**
 * The rows of each article that at least two annotators submitted, in the order of `articles`, with as many chance
 * continua as the precision of γ asks for. What the cache knows is not computed again. A step for each family of
 * measures of each article.
 */
export function* studyRowSteps(
  { articles, labels }: AgreementStudy,
  { gamma, scopes }: ReportParameters,
  asked: readonly Measure[],
  cache: RowCache,
): Steps<RowOf[]> {
  const compared = articles.filter(({ layers }) => layers.length >= 2);
  const labelIds = labels.map(({ id }) => id);
  const families = [...new Set(asked.map(({ family }) => family))];
  const tasks = (samples: number, family: RowTask["family"]): RowTask[] =>
    compared.map((article) => ({ article, family, asked: { labelIds, scopes, gamma, samples } }));
  const byFamily: ArticleRows[][] = [];
  for (const family of families.filter((one) => one !== "gamma"))
    byFamily.push(yield* rowsOf(tasks(0, family), cache));
  if (families.includes("gamma")) {
    const samples = firstSamples(gamma, compared.length);
    const rows = yield* rowsOf(tasks(samples, "gamma"), cache);
    const sums = sumRows(rows.map((own) => own[rowKey("gamma", everything)] ?? null));
    const needed = samplesFor(sums, samples, gamma);
    byFamily.push(needed > samples ? yield* rowsOf(tasks(needed, "gamma"), cache) : rows);
  }
  return compared.map((_, article) => rowOf(byFamily.flatMap((rows) => rows.slice(article, article + 1))));
}

// Looked up where they are: to copy hundreds of rows of each article together would take longer than all the sums.
const rowOf =
  (families: readonly ArticleRows[]): RowOf =>
  (key) => {
    for (const rows of families) if (rows[key]) return rows[key];
    return null;
  };

export const studyRows = (
  study: AgreementStudy,
  parameters: ReportParameters,
  asked: readonly Measure[],
  cache: RowCache,
): RowOf[] => finish(studyRowSteps(study, parameters, asked, cache));

function* rowsOf(tasks: readonly RowTask[], cache: RowCache): Steps<ArticleRows[]> {
  const rows: ArticleRows[] = [];
  for (const task of tasks) {
    const key = contentKey(task);
    const known = cache.get(key);
    const own = known ?? articleRows(task);
    if (!known) cache.set(key, own);
    rows.push(own);
    if (!known) yield { done: rows.length, total: tasks.length };
  }
  return rows;
}
