import { intervalsOf } from "../inference/intervals";
import type { Interval } from "../inference/interval";
import { pooledValue, type Statistic } from "../inference/statistic";
import { notDefined, type Measurement } from "../measurement";
import { measures, type MeasureId } from "../report/measure";
import type { ReportParameters } from "../report/report-parameters";
import { everything, rowKey, type RowOf, type Scope } from "../report/scope";

/** A coefficient over some articles, with its interval. */
export type ScopedValue = { measure: MeasureId; value: Measurement; interval: Interval };

/** Each measure over these articles, pooled from rows that are already there; `scope`: by default all spans. */
export const scopedValues = (
  rows: readonly RowOf[],
  asked: readonly MeasureId[],
  bootstrap: ReportParameters["bootstrap"],
  scope: Scope = everything,
): ScopedValue[] => {
  const found = asked.flatMap((id) => {
    const measure = measures.get(id);
    const key = rowKey(id, scope);
    return measure ? [{ rows: rows.map((own) => own(key)), estimate: measure.estimate }] : [];
  });
  const intervals = intervalsOf(found, bootstrap);
  return asked.map((measure, index) => ({
    measure,
    value: valueOf(found[index]),
    interval: intervals[index] ?? noArticles,
  }));
};

const noArticles = notDefined({ kind: "no_articles" });

const valueOf = (statistic: Statistic | undefined): Measurement =>
  statistic?.rows.some((row) => row !== null)
    ? pooledValue(statistic)
    : notDefined({ kind: "nothing_shared" });
