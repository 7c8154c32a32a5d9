import { describe, expect, it } from "vitest";
import { measured, notDefined } from "../measurement";
import { describeVectors } from "../testing/vectors";
import { bootstrapIntervals, resampledValues } from "./bootstrap";
import { intervalsOf } from "./intervals";
import { jackknife } from "./jackknife";
import { krippendorffBootstrap } from "./krippendorff-bootstrap";
import { quantile } from "./quantile";
import { pooledValue, type Statistic } from "./statistic";

/** α nominal over items: each item's row is how much it differs, then how often it holds each value. */
const alphaOverItems = (matrix: readonly (readonly (number | null)[])[]): Statistic => {
  const values = [...new Set(matrix.flat().filter((value) => value !== null))];
  return {
    rows: matrix.map((row) => {
      const answers = row.filter((answer) => answer !== null);
      if (answers.length < 2) return [0, ...values.map(() => 0)];
      const counts = values.map((value) => answers.filter((answer) => answer === value).length);
      const differing = counts.reduce((sum, count) => sum + count * (answers.length - count), 0);
      return [differing / (answers.length - 1), ...counts];
    }),
    estimate: (sums) => {
      const [differing = 0, ...counts] = Array.from(sums);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const expected = counts.reduce((sum, count) => sum + count * (total - count), 0);
      if (expected === 0) return notDefined({ kind: "no_variation" });
      return measured(1 - ((total - 1) * differing) / expected, total);
    },
  };
};

describeVectors("inference.json", ({ input, expected, tolerance }) => {
  const { matrix } = input as { matrix: (number | null)[][] };
  const statistic = alphaOverItems(matrix);
  const within = (actual: number, value: unknown, field: string) => {
    const allowed = tolerance.fields?.[field] ?? tolerance.abs;
    expect(Math.abs(actual - Number(value)), field).toBeLessThanOrEqual(allowed);
  };
  const value = pooledValue(statistic);
  within(value.kind === "value" ? value.value : NaN, expected.alpha_nominal, "alpha_nominal");
  within(jackknife(statistic).error, expected.jackknife_se, "jackknife_se");
  const [values = new Float64Array()] = resampledValues([statistic], { resamples: 20_000, seed: 11 });
  values.sort();
  for (const [share, known] of Object.entries(expected.bootstrap_items_quantiles as Record<string, number>))
    within(quantile(values, Number(share)), known, "bootstrap_items_quantiles");
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1));
  within(spread, expected.bootstrap_sd, "bootstrap_sd");
  for (const level of ["nominal", "ordinal", "interval"] as const) {
    const field = `krippendorff_bootstrap_quantiles_${level}`;
    if (!(field in expected)) continue;
    const drawn = krippendorffBootstrapOf(matrix, level);
    for (const [share, known] of Object.entries(expected[field] as Record<string, number>))
      within(quantile(drawn, Number(share)), known, field);
  }
});

const krippendorffBootstrapOf = (
  matrix: readonly (readonly (number | null)[])[],
  level: "nominal" | "ordinal" | "interval",
) => {
  const answered = matrix
    .map((row) => row.filter((answer) => answer !== null))
    .filter(({ length }) => length > 1);
  const values = [...new Set(answered.flat())].sort((a, b) => a - b);
  const coincidences = values.map((x) =>
    values.map((y) =>
      answered.reduce((sum, row) => {
        const [own, other] = [row.filter((one) => one === x).length, row.filter((one) => one === y).length];
        return sum + (own * (x === y ? own - 1 : other)) / (row.length - 1);
      }, 0),
    ),
  );
  const frequencies = coincidences.map((row) => row.reduce((sum, one) => sum + one, 0));
  const ranks = (c: number, k: number) => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = frequencies.slice(low, high + 1).reduce((sum, one) => sum + one, 0);
    return (between - ((frequencies[c] ?? 0) + (frequencies[k] ?? 0)) / 2) ** 2;
  };
  const differences = values.map((x, c) =>
    values.map((y, k) => {
      if (c === k) return 0;
      return level === "nominal" ? 1 : level === "interval" ? (x - y) ** 2 : ranks(c, k);
    }),
  );
  return krippendorffBootstrap(coincidences, differences, matrix[0]?.length ?? 0, {
    resamples: 8_000,
    seed: 5,
  }).sort();
};

describe("intervals", () => {
  const share = (rows: Statistic["rows"]): Statistic => ({
    rows,
    estimate: ({ 0: hits = 0, 1: all = 0 }) =>
      all === 0 ? notDefined({ kind: "no_spans" }) : measured(hits / all, all),
  });

  it("are the same for the same seed, and others for another", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [index % 4, 5]);
    const [first] = bootstrapIntervals([share(rows)], { resamples: 500, seed: 3 });
    expect(bootstrapIntervals([share(rows)], { resamples: 500, seed: 3 })[0]).toEqual(first);
    expect(bootstrapIntervals([share(rows)], { resamples: 500, seed: 4 })[0]).not.toEqual(first);
  });

  it("cover the normal theory of a mean of many articles", () => {
    const rows = Array.from({ length: 100 }, (_, index) => [index % 2, 1]);
    const [interval] = intervalsOf([share(rows)]);
    // Half of 100: ±1.96·√(.25/100) = ±.098.
    expect(interval).toMatchObject({ kind: "interval", method: "bootstrap", articles: 100, degenerate: 0 });
    if (interval?.kind !== "interval") return;
    expect(interval.low).toBeCloseTo(0.402, 1);
    expect(interval.high).toBeCloseTo(0.598, 1);
  });

  it("use the jackknife below twenty articles: for a mean it is the t interval", () => {
    const rows = [1, 2, 3, 4, 5].map((hits) => [hits / 10, 1]);
    const [interval] = intervalsOf([share(rows)]);
    // Mean .3, standard error √(.025/5) = .070711, t₄ = 2.776445.
    expect(interval).toMatchObject({ kind: "interval", method: "jackknife", articles: 5 });
    expect(interval?.kind === "interval" && interval.low).toBeCloseTo(0.3 - 2.776445 * 0.0707107, 6);
  });

  it("count resamples without a value, and say so when they are most", () => {
    const rows = Array.from({ length: 25 }, (_, index) => (index === 0 ? [1, 2] : [0, 0]));
    const [interval] = intervalsOf([share(rows)], { resamples: 1_000, seed: 1 });
    if (interval?.kind !== "interval") throw new Error("an interval was expected");
    // No draw of the one article with spans: (24/25)^25 = 36 %.
    expect(interval.degenerate / 1_000).toBeCloseTo(0.36, 1);
    const rarer = Array.from({ length: 25 }, () => [0, 0]);
    expect(intervalsOf([share(rarer)])[0]).toMatchObject({ reason: { kind: "resamples_degenerate" } });
  });

  it("leave out articles that a statistic doesn't concern", () => {
    const rows = [[1, 2], null, [2, 2], [0, 2], null];
    expect(pooledValue(share(rows))).toEqual(measured(0.5, 6));
    expect(intervalsOf([share(rows)])[0]).toMatchObject({ articles: 3, method: "jackknife" });
    expect(intervalsOf([share([[1, 2], null])])[0]).toMatchObject({ reason: { kind: "too_few_articles" } });
  });
});
