import type { AgreementWeights } from "./agreement-weights";
import type { CountedRatings } from "./ratings";

/** Mean credit of pairs of answers to an item, for each item (0 for one with a single answer), and their mean. */
export type ObservedAgreement = { items: readonly number[]; pairable: number; value: number };

/**
 * p_a: the mean over items with two or more answers of Σ_k r_ik (r*_ik − 1) / (r_i (r_i − 1)), where
 * r*_ik = Σ_l w_kl r_il. NaN without such items; callers ask `pairable` first.
 */
export const observedAgreement = (
  { items }: CountedRatings,
  weights: AgreementWeights,
): ObservedAgreement => {
  const values = items.map(({ counts, answers }) => {
    if (answers < 2) return 0;
    const credit = counts.reduce((sum, count, k) => {
      if (count === 0) return sum;
      const weighted = counts.reduce((total, other, l) => total + (weights[k]?.[l] ?? 0) * other, 0);
      return sum + count * (weighted - 1);
    }, 0);
    return credit / (answers * (answers - 1));
  });
  const pairable = items.filter(({ answers }) => answers >= 2).length;
  return { items: values, pairable, value: values.reduce((sum, value) => sum + value, 0) / pairable };
};
