import type { AgreementWeights } from "./agreement-weights";
import { standardErrorOf, type Coefficient } from "./coefficient";
import { observedAgreement } from "./observed-agreement";
import type { CountedRatings } from "./ratings";

/**
 * Expected agreement, and how each item moves it: `items` are values whose mean is `value` (null where the expected
 * agreement doesn't depend on the answers).
 */
export type ExpectedAgreement = { value: number; items: readonly number[] | null };

/**
 * (p_a − p_e) / (1 − p_e), with the linearised standard error over items (Gwet 2014, s. 5.4): item values
 * (n/n′)(p_a,i − p_e)/(1 − p_e) − 2(1 − coefficient)(p_e,i − p_e)/(1 − p_e), n′ the items with two or more answers.
 */
export const chanceCorrected = (
  counted: CountedRatings,
  weights: AgreementWeights,
  expectedOf: (counted: CountedRatings, weights: AgreementWeights) => ExpectedAgreement,
): Coefficient => {
  const observed = observedAgreement(counted, weights);
  if (observed.pairable === 0) return { kind: "undefined", reason: { kind: "no_pairable_values" } };
  const expected = expectedOf(counted, weights);
  if (1 - expected.value < 1e-12) return { kind: "undefined", reason: { kind: "no_variation" } };
  const value = (observed.value - expected.value) / (1 - expected.value);
  const scale = counted.items.length / observed.pairable;
  const items = counted.items.map(({ answers }, index) => {
    const agreement = answers >= 2 ? scale * ((observed.items[index] ?? 0) - expected.value) : 0;
    const chance = expected.items ? (expected.items[index] ?? 0) - expected.value : 0;
    return (agreement - 2 * (1 - value) * chance) / (1 - expected.value);
  });
  return {
    kind: "value",
    value,
    n: observed.pairable,
    observed: observed.value,
    expected: expected.value,
    standardError: standardErrorOf(items, value),
  };
};

/** π_k: the mean over items of the share of answers that chose category k. */
export const meanShares = ({ items, categories }: CountedRatings): number[] =>
  categories.map(
    (_, k) => items.reduce((sum, { counts, answers }) => sum + (counts[k] ?? 0) / answers, 0) / items.length,
  );

/** Σ w_kl over all pairs of categories. */
export const totalWeight = (weights: AgreementWeights): number =>
  weights.flat().reduce((sum, weight) => sum + weight, 0);
