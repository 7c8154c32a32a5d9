import type { Measurement } from "../measurement";
import { pooledValue, type Statistic } from "./statistic";
import type { Interval } from "./interval";

/** t quantiles for 95 %, for 1 to 30 degrees of freedom. */
const t = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
  2.200985, 2.178813, 2.160369, 2.144787, 2.13145, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963, 2.079614,
  2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.04523, 2.042272,
];

/** Values with each article left out in turn, and the standard error that they give: √((n−1)/n · Σ(θ₋ᵢ − mean)²). */
export const jackknife = (statistic: Statistic): Jackknife => {
  const concerned = statistic.rows.flatMap((row, index) => (row === null ? [] : [index]));
  return jackknifeOf(
    concerned.map((index) => pooledValue({ ...statistic, rows: statistic.rows.toSpliced(index, 1) })),
  );
};

export type Jackknife = { error: number; values: number[]; degenerate: number };

const jackknifeOf = (withoutOne: readonly Measurement[]): Jackknife => {
  const values = withoutOne.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(((values.length - 1) / values.length) * squares);
  return { error, values, degenerate: withoutOne.length - values.length };
};

export const jackknifeInterval = (statistic: Statistic): Interval =>
  intervalFrom(pooledValue(statistic), statistic.rows.filter((row) => row !== null).length, () =>
    jackknife(statistic),
  );

/** The same from the value and its values with each of the articles (or items) left out. */
export const jackknifeIntervalOf = (value: Measurement, withoutOne: readonly Measurement[]): Interval =>
  intervalFrom(value, withoutOne.length, () => jackknifeOf(withoutOne));

/** value ± t · error, for studies too small for a bootstrap (Hughes 2022), cut at 1, which no coefficient exceeds. */
const intervalFrom = (value: Measurement, articles: number, leaveOut: () => Jackknife): Interval => {
  if (articles < 3) return { kind: "undefined", reason: { kind: "too_few_articles", articles, needed: 3 } };
  if (value.kind === "undefined") return value;
  const { error, values, degenerate } = leaveOut();
  if (degenerate > 0)
    return { kind: "undefined", reason: { kind: "resamples_degenerate", degenerate, resamples: articles } };
  const margin = (t[values.length - 2] ?? 1.959964) * error;
  return {
    kind: "interval",
    low: value.value - margin,
    high: Math.min(1, value.value + margin),
    method: "jackknife",
    articles,
    resamples: articles,
    degenerate,
  };
};
