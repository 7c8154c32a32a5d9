import { identityWeights, type AgreementWeights } from "./agreement-weights";
import { chanceCorrected, totalWeight } from "./chance-corrected";
import type { Coefficient } from "./coefficient";
import type { CountedRatings } from "./ratings";

/**
 * Brennan & Prediger 1981 (for two raters Bennett's S, for two categories PABAK = 2p_o − 1): chance picks every
 * category of the codebook alike, p_e = Σ w_kl / q².
 */
export const brennanPrediger = (
  counted: CountedRatings,
  weights: AgreementWeights = identityWeights(counted.categories.length),
): Coefficient =>
  chanceCorrected(counted, weights, ({ categories }) => ({
    value: totalWeight(weights) / categories.length ** 2,
    items: null,
  }));
