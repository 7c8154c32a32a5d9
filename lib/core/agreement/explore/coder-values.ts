import type { MeasureId } from "../report/measure";
import type { ReportParameters } from "../report/report-parameters";
import { matchingRows } from "../report/matching-rows";
import { everything, rowKey, type RowOf } from "../report/scope";
import type { AgreementStudy, StudyArticle } from "../study/agreement-study";
import type { CoderValues } from "./exploration";
import { scopedValues } from "./scoped-values";

const asked: readonly MeasureId[] = ["f1-overlap", "f1-exact", "f1-characters"];

/**
 * Two readings of the same articles held against each other, in this order: a coder's and the gold, or a coder's first
 * and a later one. `precision` is the share of the first one's spans that the second has, `recall` the reverse (spans
 * aligned by overlap, under the same label).
 */
export const readingsCompared = (
  { articles }: AgreementStudy,
  [firstId, secondId]: readonly [string, string],
  { bootstrap }: ReportParameters,
): Omit<CoderValues, "coderId" | "round"> => {
  const rows = articles.flatMap((article) => rowsOf(article, firstId, secondId));
  const sums = rows.map((own) => own(rowKey("f1-overlap", everything)) ?? []);
  const total = (column: number) => sums.reduce((sum, row) => sum + (row[column] ?? 0), 0);
  const [first, second, matched] = [total(0), total(1), total(2)];
  return {
    articles: rows.length,
    spans: [first, second],
    precision: first === 0 ? null : matched / first,
    recall: second === 0 ? null : matched / second,
    values: scopedValues(rows, asked, bootstrap),
  };
};

const rowsOf = (article: StudyArticle, firstId: string, secondId: string): RowOf[] => {
  const layers = [firstId, secondId].flatMap(
    (id) => article.layers.find(({ coderId }) => coderId === id) ?? [],
  );
  if (layers.length < 2) return [];
  const rows = new Map(matchingRows({ ...article, layers }));
  return [(key) => rows.get(key) ?? null];
};
