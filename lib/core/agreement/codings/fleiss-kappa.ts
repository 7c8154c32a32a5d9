import { identityWeights, type AgreementWeights } from "./agreement-weights";
import { chanceCorrected, meanShares, type ExpectedAgreement } from "./chance-corrected";
import type { Coefficient } from "./coefficient";
import type { CountedRatings } from "./ratings";

/**
 * Fleiss' κ (1971) for any number of raters, which for two is Scott's π (1955): chance draws from one distribution
 * shared by all raters, p_e = Σ w_kl π_k π_l. Items without all answers count with those they have.
 */
export const fleissKappa = (
  counted: CountedRatings,
  weights: AgreementWeights = identityWeights(counted.categories.length),
): Coefficient => chanceCorrected(counted, weights, sharedMarginal);

/** Scott's π: Fleiss' κ for exactly two raters. */
export const scottPi = (counted: CountedRatings): Coefficient =>
  counted.raters === 2
    ? fleissKappa(counted)
    : { kind: "undefined", reason: { kind: "not_two_raters", raters: counted.raters } };

/** For one category (by place): agreement on whether it applies, all others taken together. */
export const fleissKappaOf = (counted: CountedRatings, category: number): Coefficient =>
  fleissKappa({
    categories: ["other", "this"],
    raters: counted.raters,
    items: counted.items.map(({ counts, answers, places }) => ({
      counts: [answers - (counts[category] ?? 0), counts[category] ?? 0],
      answers,
      places: places.map((place) => (place < 0 ? -1 : Number(place === category))),
    })),
  });

const sharedMarginal = (counted: CountedRatings, weights: AgreementWeights): ExpectedAgreement => {
  const shares = meanShares(counted);
  const weighted = shares.map((_, k) =>
    shares.reduce(
      (sum, share, l) => sum + (((weights[k]?.[l] ?? 0) + (weights[l]?.[k] ?? 0)) / 2) * share,
      0,
    ),
  );
  return {
    value: shares.reduce((sum, share, k) => sum + share * (weighted[k] ?? 0), 0),
    items: counted.items.map(
      ({ counts, answers }) =>
        counts.reduce((sum, count, k) => sum + count * (weighted[k] ?? 0), 0) / answers,
    ),
  };
};
