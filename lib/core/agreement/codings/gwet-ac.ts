import { identityWeights, type AgreementWeights } from "./agreement-weights";
import { chanceCorrected, meanShares, totalWeight } from "./chance-corrected";
import type { Coefficient } from "./coefficient";
import type { CountedRatings } from "./ratings";

/**
 * Gwet's AC1 (2008), with weights AC2 (2014): only doubtful items are rated by chance,
 * p_e = Σ w_kl / (q(q−1)) · Σ π_k(1−π_k). It stays high where one category prevails and raters agree on nearly all
 * items, where κ falls (the "paradox"); on rare labels it can flatter. q is the size of the codebook.
 */
export const gwetAc = (
  counted: CountedRatings,
  weights: AgreementWeights = identityWeights(counted.categories.length),
): Coefficient => {
  const q = counted.categories.length;
  if (q < 2) return { kind: "undefined", reason: { kind: "no_variation" } };
  return chanceCorrected(counted, weights, () => {
    const shares = meanShares(counted);
    const scale = totalWeight(weights) / (q * (q - 1));
    return {
      value: scale * shares.reduce((sum, share) => sum + share * (1 - share), 0),
      items: counted.items.map(
        ({ counts, answers }) =>
          (scale * counts.reduce((sum, count, k) => sum + count * (1 - (shares[k] ?? 0)), 0)) / answers,
      ),
    };
  });
};
