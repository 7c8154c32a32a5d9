import type { Coefficient } from "./coefficient";
import { standardErrorOf } from "./coefficient";

/**
 * How much two values differ, δ², given how often each value occurs among all pairable ones (`frequencies`, in the
 * order of `values`), which only the ordinal difference needs.
 */
export type Difference<Value> = (
  a: number,
  b: number,
  values: readonly Value[],
  frequencies: readonly number[],
) => number;

/**
 * Krippendorff's α = 1 − D_o/D_e (2011; 2019, ch. 12), for any number of raters, any missing answers and any
 * difference. Each item with m ≥ 2 answers gives its ordered pairs, each weighing 1/(m−1); D_e pairs all answers
 * with each other. Answers of items rated once are left out. `keyOf` tells equal values. `n` is the number of
 * items rated by two or more; `observed` and `expected` are D_o and D_e turned to agreement, 1 − D.
 */
export const krippendorffAlpha = <Value>(
  ratings: readonly (readonly (Value | null)[])[],
  difference: Difference<Value>,
  options: { keyOf?: (value: Value) => string; order?: (a: Value, b: Value) => number } = {},
): Coefficient => {
  const { items, values, frequencies } = pairableAnswers(ratings, options);
  if (items.length === 0) return { kind: "undefined", reason: { kind: "no_pairable_values" } };
  const delta = values.map((_, a) =>
    values.map((_, b) => (a === b ? 0 : difference(a, b, values, frequencies))),
  );
  const total = frequencies.reduce((sum, count) => sum + count, 0);
  const differing = items.map((counts) => pairsDiffering(counts, delta) / (sumOf(counts) - 1));
  const observed = sumOf(differing) / total;
  const expected = pairsDiffering(frequencies, delta) / (total * (total - 1));
  if (expected === 0) return { kind: "undefined", reason: { kind: "no_variation" } };
  return {
    kind: "value",
    value: 1 - observed / expected,
    n: items.length,
    observed: 1 - observed,
    expected: 1 - expected,
    standardError: linearisedError(items, delta, frequencies, differing),
  };
};

type Delta = readonly (readonly number[])[];

/** Counts of each value for the items with two answers or more, values in order. */
const pairableAnswers = <Value>(
  ratings: readonly (readonly (Value | null)[])[],
  { keyOf = String, order }: { keyOf?: (value: Value) => string; order?: (a: Value, b: Value) => number },
) => {
  const answered = ratings
    .map((row) => row.filter((value) => value !== null))
    .filter((row) => row.length >= 2);
  const byKey = new Map<string, Value>();
  for (const value of answered.flat()) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  const values = [...byKey.values()];
  if (order) values.sort(order);
  const place = new Map(values.map((value, index) => [keyOf(value), index]));
  const items = answered.map((row) => {
    const counts = values.map(() => 0);
    for (const value of row) {
      const index = place.get(keyOf(value)) ?? 0;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
  });
  const frequencies = values.map((_, index) => sumOf(items.map((counts) => counts[index] ?? 0)));
  return { items, values, frequencies };
};

/** Σ over ordered pairs of answers of how much they differ. */
const pairsDiffering = (counts: readonly number[], delta: Delta): number => {
  let sum = 0;
  counts.forEach((count, a) => {
    if (count > 0) counts.forEach((other, b) => (sum += count * other * (delta[a]?.[b] ?? 0)));
  });
  return sum;
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The standard error over items, linearised (Gwet 2014, as in irrCAC), in terms of α′ = 1 − D_o/D_e′, where D_e′
 * pairs answers with replacement.
 */
const linearisedError = (
  items: readonly (readonly number[])[],
  delta: Delta,
  frequencies: readonly number[],
  differing: readonly number[],
): number | null => {
  const total = sumOf(frequencies);
  const perItem = total / items.length;
  const shares = frequencies.map((count) => count / total);
  const differs = delta.map((row) => row.reduce((sum, value, b) => sum + value * (shares[b] ?? 0), 0));
  const expected = shares.reduce((sum, share, a) => sum + share * (differs[a] ?? 0), 0);
  const observed = sumOf(differing) / total;
  const alpha = 1 - observed / expected;
  const values = items.map((counts, index) => {
    const surplus = (sumOf(counts) - perItem) / perItem;
    const own = (differing[index] ?? 0) / perItem - observed * (1 - 1 / total) * surplus;
    const chance =
      counts.reduce((sum, count, a) => sum + count * (differs[a] ?? 0), 0) / perItem - expected * surplus;
    return 1 - own / expected + 2 * (1 - alpha) * ((chance - expected) / expected);
  });
  return standardErrorOf(values, alpha);
};
