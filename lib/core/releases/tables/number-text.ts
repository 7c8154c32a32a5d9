import type { Measurement } from "../../agreement/measurement";
import type { Interval } from "../../agreement/inference/interval";
import { decimals } from "../../agreement/words/decimals";

export const measurementText = (value: Measurement): string =>
  value.kind === "value" ? decimals(value.value) : "–";

export const intervalText = (interval: Interval): string =>
  interval.kind === "interval" ? `${decimals(interval.low)} to ${decimals(interval.high)}` : "–";

/** A share of a whole, in per cent with one decimal. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : decimals((100 * part) / whole, 1);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The sample standard deviation (n − 1), or NaN for fewer than two. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

export const meanAndDeviation = (values: readonly number[]): string =>
  values.length === 0
    ? "–"
    : `${decimals(mean(values), 1)} ± ${values.length < 2 ? "–" : decimals(deviation(values), 1)}`;

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
