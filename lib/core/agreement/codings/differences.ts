import type { Difference } from "./krippendorff-alpha";

/** 1 for different values. */
export const nominalDifference: Difference<unknown> = () => 1;

/** Krippendorff's ordinal δ²: (how many answers lie between the two ranks, half of the two themselves included)². */
export const ordinalDifference: Difference<unknown> = (a, b, _values, frequencies) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  let between = 0;
  for (let rank = low; rank <= high; rank++) between += frequencies[rank] ?? 0;
  return (between - ((frequencies[low] ?? 0) + (frequencies[high] ?? 0)) / 2) ** 2;
};

/** (a − b)². */
export const intervalDifference: Difference<number> = (a, b, values) =>
  ((values[a] ?? 0) - (values[b] ?? 0)) ** 2;

/** ((a − b) / (a + b))², for values with a true zero. */
export const ratioDifference: Difference<number> = (a, b, values) => {
  const [x, y] = [values[a] ?? 0, values[b] ?? 0];
  return x + y === 0 ? 0 : ((x - y) / (x + y)) ** 2;
};
