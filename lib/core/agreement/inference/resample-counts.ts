import { mulberry32, randomBelow } from "../random/mulberry32";

/**
 * How often each of `count` articles is drawn in each resample, resample after resample: drawn with replacement, as
 * many as there are. Always the same for the same seed.
 */
export const resampleCounts = (count: number, resamples: number, seed: number): Float64Array => {
  const random = mulberry32(seed);
  const counts = new Float64Array(count * resamples);
  for (let resample = 0; resample < resamples; resample++)
    for (let draw = 0; draw < count; draw++) {
      const article = resample * count + randomBelow(random, count);
      counts[article] = (counts[article] ?? 0) + 1;
    }
  return counts;
};
