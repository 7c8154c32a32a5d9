import type { Statistic } from "../inference/statistic";
import type { Measurement } from "../measurement";
import { identityWeights, ordinalWeights, quadraticWeights } from "./agreement-weights";
import * as estimates from "./coding-estimates";
import type { LevelOfMeasurement } from "./coding-report";
import { codingRows, readCodingSums, type CodingSums } from "./coding-rows";
import { intervalDifference, nominalDifference, ordinalDifference, ratioDifference } from "./differences";
import { countRatings, type Ratings } from "./ratings";

const weightsAt = {
  nominal: identityWeights,
  ordinal: ordinalWeights,
  interval: quadraticWeights,
  ratio: quadraticWeights,
};
const differenceAt = {
  nominal: nominalDifference,
  ordinal: ordinalDifference,
  interval: intervalDifference,
  ratio: ratioDifference,
};

/**
 * The coefficients of `codingReport` by id, each as a statistic of sums over units: the same values, in a form that can
 * be resampled. `categories` in order; numbers at numeric levels. Light's κ is no such statistic.
 */
export const codingStatistics = (
  ratings: Ratings,
  categories: readonly (string | number)[],
  level: Exclude<LevelOfMeasurement, "set">,
): ReadonlyMap<string, Statistic> => {
  const counted = countRatings(ratings, categories);
  const weights = weightsAt[level](counted.categories.length);
  const rows = codingRows(counted, weights);
  const values = counted.categories.map(Number);
  const delta = (frequencies: readonly number[]) => (c: number, k: number) =>
    differenceAt[level](c, k, values, frequencies);
  const by = (estimate: (sums: CodingSums) => Measurement): Statistic => ({
    rows,
    estimate: (sums) => estimate(readCodingSums(sums, counted.categories.length, counted.raters)),
  });
  return new Map([
    ["percent", by(estimates.percentOf)],
    ["alpha", by(estimates.alphaOf(delta))],
    ["gwet", by(estimates.gwetOf(weights))],
    ["fleiss", by(estimates.fleissOf(weights))],
    ["conger", by(estimates.congerOf(weights))],
    ["cohen", by(estimates.congerOf(weights))],
    ["brennan-prediger", by(estimates.brennanPredigerOf(weights))],
    ["scott", by(estimates.scottOf)],
  ]);
};
