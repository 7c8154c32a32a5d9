import { deriveSeed } from "../random/derive-seed";
import { level, type Interval } from "./interval";
import { quantile } from "./quantile";
import { resampleCounts } from "./resample-counts";
import { columnTable, resampleSums } from "./resample-sums";
import type { Statistic } from "./statistic";

export type BootstrapOptions = { resamples: number; seed: number };

export const defaultBootstrap: BootstrapOptions = { resamples: 2_000, seed: 1 };

/** With more than half of the resamples without a value, what is left says little. */
const mostDegenerate = 0.5;

/**
 * Percentile intervals by resampling whole articles with replacement (cluster bootstrap), because the spans of one
 * article hang together. All statistics see the same resamples, so that their intervals can be compared.
 */
export const bootstrapIntervals = (
  statistics: readonly Statistic[],
  { resamples, seed }: BootstrapOptions = defaultBootstrap,
): Interval[] =>
  resampledValues(statistics, { resamples, seed }).map((values, index) =>
    percentileInterval(
      (statistics[index]?.rows ?? []).filter((row) => row !== null).length,
      values,
      resamples,
    ),
  );

/** The values of each statistic on the resamples that have one. */
export const resampledValues = (
  statistics: readonly Statistic[],
  { resamples, seed }: BootstrapOptions,
): Float64Array[] => {
  const articles = statistics[0]?.rows.length ?? 0;
  const drawn = Math.ceil(resamples / 4) * 4;
  const counts = resampleCounts(articles, drawn, deriveSeed(seed, "bootstrap", articles));
  const { columns, places } = columnTable(statistics);
  const sums = resampleSums(columns, counts, drawn);
  return statistics.map(({ estimate }, index) => {
    const own = places[index] ?? [];
    const row = new Float64Array(own.length);
    const values: number[] = [];
    for (let resample = 0; resample < resamples; resample++) {
      for (let column = 0; column < own.length; column++)
        row[column] = sums[(own[column] ?? 0) * drawn + resample] ?? 0;
      const measurement = estimate(row);
      if (measurement.kind === "value") values.push(measurement.value);
    }
    return Float64Array.from(values);
  });
};

/** The interval that the values of so many resamples of `articles` articles (or items) give. */
export const percentileInterval = (articles: number, values: Float64Array, resamples: number): Interval => {
  const degenerate = resamples - values.length;
  if (resamples === 0) return { kind: "undefined", reason: { kind: "no_resamples" } };
  if (articles < 2) return { kind: "undefined", reason: { kind: "too_few_articles", articles, needed: 2 } };
  if (degenerate > mostDegenerate * resamples)
    return { kind: "undefined", reason: { kind: "resamples_degenerate", degenerate, resamples } };
  const tail = (1 - level) / 2;
  const sorted = values.sort();
  return {
    kind: "interval",
    low: quantile(sorted, tail),
    high: quantile(sorted, 1 - tail),
    method: "bootstrap",
    articles,
    resamples,
    degenerate,
  };
};
