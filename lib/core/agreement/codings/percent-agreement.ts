import { identityWeights, type AgreementWeights } from "./agreement-weights";
import { chanceCorrected } from "./chance-corrected";
import type { Coefficient } from "./coefficient";
import type { CountedRatings } from "./ratings";

/** The share of pairs of answers to one item that agree, averaged over items; nothing is taken off for chance. */
export const percentAgreement = (
  counted: CountedRatings,
  weights: AgreementWeights = identityWeights(counted.categories.length),
): Coefficient => chanceCorrected(counted, weights, () => ({ value: 0, items: null }));
