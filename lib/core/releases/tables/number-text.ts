import type { Measurement } from "../../agreement/measurement";
import type { Interval } from "../../agreement/inference/interval";

/** A number with so many decimals and a true minus sign; what rounds to zero has none. */
export function fixed(value: number, digits = 2): string {
  const rounded = value.toFixed(digits);
  return Number(rounded) === 0 ? (0).toFixed(digits) : rounded.replace("-", "−");
}

export const measurementText = (value: Measurement): string =>
  value.kind === "value" ? fixed(value.value) : "–";

export const intervalText = (interval: Interval): string =>
  interval.kind === "interval" ? `${fixed(interval.low)} to ${fixed(interval.high)}` : "–";

/** A share of a whole, in per cent with one decimal. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : fixed((100 * part) / whole, 1);

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
    : `${fixed(mean(values), 1)} ± ${values.length < 2 ? "–" : fixed(deviation(values), 1)}`;

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
