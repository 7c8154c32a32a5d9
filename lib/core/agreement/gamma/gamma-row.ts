import { measured, notDefined, type Measurement } from "../measurement";
import type { AlignedSums, ArticleGamma } from "./article-gamma";
import type { GammaParameters } from "./gamma-parameters";
import { meanOf } from "./mean-of";

/**
 * What γ of one article, or of all together, is made of; rows of articles add up. Costs and their certified lower
 * bounds, observed and as the mean of the chance continua (each as if it had the article's number of units, since its
 * disorder is relative to its own); the variance of that mean; articles with a span; articles that were refused as too
 * much work; chance continua drawn.
 */
export type GammaRow = readonly [
  observed: number,
  leastObserved: number,
  expected: number,
  leastExpected: number,
  variance: number,
  articles: number,
  refused: number,
  samples: number,
];

export const gammaRow = ({ observed, chance }: ArticleGamma): GammaRow => {
  const drawn = chance.filter((sums) => sums !== null);
  if (!observed || drawn.length < chance.length) return [0, 0, 0, 0, 0, 0, 1, 0];
  if (drawn.length === 0) return [0, 0, 0, 0, 0, 0, 0, 0];
  const scaled = (sums: AlignedSums, cost: number) => (cost * observed.units) / sums.units;
  const mean = meanOf(drawn, (sums) => scaled(sums, sums.cost));
  const variance =
    drawn.length < 2
      ? 0
      : meanOf(drawn, (sums) => (scaled(sums, sums.cost) - mean) ** 2) / (drawn.length - 1);
  return [
    observed.cost,
    observed.leastCost,
    mean,
    meanOf(drawn, (sums) => scaled(sums, sums.leastCost)),
    variance,
    1,
    0,
    drawn.length,
  ];
};

/**
 * Pooled γ = 1 − Σ observed cost / Σ mean chance cost, which weighs each article by its spans. (For one article it is
 * Mathet et al.'s 1 − δ_o/δ_e, both multiplied by the article's mean number of units.) `n`: articles with a
 * span.
 */
export const gammaFrom = (row: ArrayLike<number>): Measurement => {
  if (at(row, 6) > 0)
    return notDefined({ kind: "too_much_work", limit: "2,000 entangled spans of an article" });
  if (at(row, 5) === 0) return notDefined({ kind: "no_spans" });
  if (at(row, 2) === 0) return notDefined({ kind: "no_chance_disorder" });
  return measured(1 - at(row, 0) / at(row, 2), at(row, 5));
};

/**
 * What qualifies a γ. `bounds`: the certified interval where an alignment was cut short (shown with ≈), null where
 * all are exact. `chanceError`: the standard error that drawing chance continua leaves, apart from the interval.
 * `samples`: how many of them were drawn for each article.
 */
export type GammaDetails = {
  bounds: { low: number; high: number } | null;
  chanceError: number;
  samples: number;
};

export const gammaDetails = (row: ArrayLike<number>): GammaDetails | null => {
  const [observed, leastObserved, expected, leastExpected] = [at(row, 0), at(row, 1), at(row, 2), at(row, 3)];
  if (expected === 0 || at(row, 6) > 0) return null;
  const isExact = leastObserved === observed && leastExpected === expected;
  return {
    bounds: isExact ? null : { low: 1 - observed / leastExpected, high: 1 - leastObserved / expected },
    chanceError: ((observed / expected) * Math.sqrt(at(row, 4))) / expected,
    samples: at(row, 7) / at(row, 5),
  };
};

/**
 * How many chance continua each article needs for the precision asked of pooled γ, from its row at `samples`
 * (Mathet et al. 2015, s. 5.3: N ≥ (1.96·CV/ε)², here for the sum over articles). Rounded up to `samples` times a
 * power of two, so that one changed article rarely changes the number, and with it all that is kept.
 */
export const samplesFor = (row: ArrayLike<number>, samples: number, parameters: GammaParameters): number => {
  if (at(row, 2) === 0) return samples;
  const share = (1.96 * Math.sqrt(at(row, 4))) / at(row, 2) / parameters.precision;
  const doublings = Math.max(0, Math.ceil(Math.log2(share ** 2)));
  return Math.min(parameters.mostSamples, samples * 2 ** doublings);
};

const at = (row: ArrayLike<number>, index: number): number => row[index] ?? 0;
