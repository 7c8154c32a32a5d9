import type { Measurement } from "../measurement";
import { deriveSeed } from "../random/derive-seed";
import { defaultBootstrap, percentileInterval, type BootstrapOptions } from "./bootstrap";
import type { Interval } from "./interval";
import { fewestForBootstrap } from "./intervals";
import { jackknifeIntervalOf } from "./jackknife";
import { resampleCounts } from "./resample-counts";

/** Above so many items drawn in all, resampling takes too long; the standard errors remain. */
const mostDraws = 500_000;

/**
 * Intervals of coefficients that are no sums over items: `estimate` computes them all from the items whose places it
 * is given. Bootstrap over items, or the jackknife below 20, as for articles.
 */
export const itemIntervals = (
  items: number,
  estimate: (places: readonly number[]) => readonly Measurement[],
  { resamples, seed }: BootstrapOptions = defaultBootstrap,
): Interval[] => {
  const all = Array.from({ length: items }, (_, place) => place);
  const values = estimate(all);
  if (items < fewestForBootstrap) {
    const without = all.map((place) => estimate(all.toSpliced(place, 1)));
    return values.map((value, index) =>
      jackknifeIntervalOf(
        value,
        without.map((one) => one[index] ?? value),
      ),
    );
  }
  if (items * resamples > mostDraws) {
    const limit = `${mostDraws.toLocaleString("en")} drawn units`;
    return values.map(() => ({ kind: "undefined", reason: { kind: "too_much_work", limit } }));
  }
  const counts = resampleCounts(items, resamples, deriveSeed(seed, "bootstrap", items));
  const drawn = Array.from({ length: resamples }, (_, resample) =>
    estimate(
      all.flatMap((place) => Array.from({ length: counts[resample * items + place] ?? 0 }, () => place)),
    ),
  );
  return values.map((_, index) => {
    const own = drawn.flatMap((one) => (one[index]?.kind === "value" ? [one[index].value] : []));
    return percentileInterval(items, Float64Array.from(own), resamples);
  });
};
