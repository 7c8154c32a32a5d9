import type { MeasureId } from "../report/measure";
import type { ReportParameters } from "../report/report-parameters";
import type { RowOf } from "../report/scope";
import type { AgreementStudy } from "../study/agreement-study";
import type { AgreementData } from "./agreement-data";
import { articleGroups, type Grouping } from "./article-group";
import type { GroupValues } from "./exploration";
import { scopedValues } from "./scoped-values";

/** Measures that stand beside every group of articles, where they have been computed. */
const shown: readonly MeasureId[] = ["gamma", "gamma-cat", "f1-overlap", "f1-exact", "alpha-characters"];

const noRow: RowOf = () => null;

/** The groups of compared articles with their values; `rows` are those of the compared articles, in their order. */
export const groupValues = (
  data: AgreementData,
  { articles }: AgreementStudy,
  grouping: Grouping,
  rows: readonly RowOf[],
  { measures, bootstrap }: ReportParameters,
): GroupValues[] => {
  const compared = new Map(
    articles
      .filter(({ layers }) => layers.length >= 2)
      .map(({ id, layers }, index) => {
        const spans = layers.reduce((sum, { units }) => sum + units.length, 0);
        return [id, { spans, rowOf: rows[index] ?? noRow }];
      }),
  );
  const asked = shown.filter((id) => measures.includes(id));
  return articleGroups(data, grouping).flatMap((group) => {
    const articleIds = group.articleIds.filter((id) => compared.has(id));
    if (articleIds.length === 0) return [];
    const own = articleIds.map((id) => compared.get(id) ?? { spans: 0, rowOf: noRow });
    const values = scopedValues(
      own.map(({ rowOf }) => rowOf),
      asked,
      bootstrap,
    );
    return [{ ...group, articleIds, spans: own.reduce((sum, { spans }) => sum + spans, 0), values }];
  });
};
