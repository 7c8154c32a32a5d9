import { gammaDetails, type GammaDetails } from "../gamma/gamma-row";
import { intervalsOf } from "../inference/intervals";
import type { Interval } from "../inference/interval";
import { sumRows, type Statistic } from "../inference/statistic";
import { notDefined, type Measurement } from "../measurement";
import type { AgreementStudy } from "../study/agreement-study";
import { coderPairs } from "../study/coder-pairs";
import { whyNotComparable } from "../study/why-not-comparable";
import { measures, type Measure, type MeasureId } from "./measure";
import type { ReportParameters } from "./report-parameters";
import { everything, rowKey, type RowOf, type Scope } from "./scope";
import { finish, type Steps } from "./steps";
import { studyRowSteps, type RowCache } from "./study-rows";

/**
 * One coefficient of the study with its interval. `gamma` qualifies a value of γ; `coverage` is the share of a label's
 * text that (k)uα could compare, because somebody else marked something there, too.
 */
export type StudyValue = Scope & {
  measure: MeasureId;
  value: Measurement;
  interval: Interval;
  gamma: GammaDetails | null;
  coverage: number | null;
};

/**
 * Every asked measure of a study: over all spans, by label, by pair of coders, each with an interval over articles
 * (a measure has only the scopes that make sense for it). What the cache knows is not computed again.
 */
export function* studyValueSteps(
  study: AgreementStudy,
  parameters: ReportParameters,
  cache: RowCache = new Map(),
): Steps<StudyValue[]> {
  const reason = whyNotComparable(study);
  const asked = parameters.measures.flatMap((id) => measures.get(id) ?? []);
  if (reason)
    return asked.map(({ id }) => {
      const value = notDefined(reason);
      return { ...everything, measure: id, value, interval: value, gamma: null, coverage: null };
    });
  const rows = yield* studyRowSteps(study, parameters, asked, cache);
  const scopes = parameters.scopes === "all" ? scopesOf(study) : [everything];
  const places = asked.flatMap((measure) => scopes.map((scope) => ({ measure, scope })));
  const found = places.flatMap(({ measure, scope }) => {
    const statistic = statisticOf(measure, scope, rows);
    return statistic.rows.every((row) => row === null) ? [] : [{ measure, scope, statistic }];
  });
  const intervals = intervalsOf(
    found.map(({ statistic }) => statistic),
    parameters.bootstrap,
  );
  return found.map(({ measure, scope, statistic }, index) => {
    const sums = sumRows(statistic.rows);
    return {
      ...scope,
      measure: measure.id,
      value: measure.estimate(sums),
      interval: intervals[index] ?? notDefined({ kind: "no_articles" }),
      gamma: isGamma(measure.id) ? gammaDetails(sums) : null,
      coverage: measure.coverage?.(sums) ?? null,
    };
  });
}

export const studyValues = (
  study: AgreementStudy,
  parameters: ReportParameters,
  cache?: RowCache,
): StudyValue[] => finish(studyValueSteps(study, parameters, cache));

const isGamma = (id: MeasureId) => id === "gamma" || id === "gamma-position";

const scopesOf = ({ labels, coders }: AgreementStudy): Scope[] => [
  everything,
  ...labels.map(({ id }): Scope => ({ labelId: id, coderIds: null })),
  ...coderPairs(coders.map(({ id }) => id)).map((coderIds): Scope => ({ labelId: null, coderIds })),
];

const statisticOf = ({ id, estimate }: Measure, scope: Scope, rows: readonly RowOf[]): Statistic => {
  const key = rowKey(id, scope);
  return { rows: rows.map((own) => own(key)), estimate };
};
