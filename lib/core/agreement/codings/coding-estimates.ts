import { measured, notDefined, type Measurement } from "../measurement";
import type { AgreementWeights } from "./agreement-weights";
import type { CodingSums } from "./coding-rows";

/** How much two categories differ, δ², given how often each occurs among pairable answers. */
type DeltaOf = (frequencies: readonly number[]) => (c: number, k: number) => number;

type Estimate = (sums: CodingSums) => Measurement;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Σ w_kl p_k r_l. */
const product = (weights: AgreementWeights, p: readonly number[], r: readonly number[]) =>
  sumOf(p.map((own, k) => sumOf(r.map((other, l) => (weights[k]?.[l] ?? 0) * own * other))));

const corrected = (observed: number, { pairable }: CodingSums, expected: number): Measurement => {
  if (pairable === 0) return notDefined({ kind: "no_pairable_values" });
  if (1 - expected < 1e-12) return notDefined({ kind: "no_variation" });
  return measured((observed / pairable - expected) / (1 - expected), pairable);
};

const meanShares = ({ shares, units }: CodingSums) => shares.map((share) => share / units);

export const percentOf: Estimate = (sums) => corrected(sums.agreement, sums, 0);

export const fleissOf =
  (weights: AgreementWeights): Estimate =>
  (sums) =>
    corrected(sums.agreement, sums, product(weights, meanShares(sums), meanShares(sums)));

export const scottOf: Estimate = (sums) =>
  corrected(sums.plainAgreement, sums, sumOf(meanShares(sums).map((share) => share ** 2)));

export const gwetOf =
  (weights: AgreementWeights): Estimate =>
  (sums) => {
    const q = weights.length;
    if (q < 2) return notDefined({ kind: "no_variation" });
    const doubt = sumOf(meanShares(sums).map((share) => share * (1 - share)));
    return corrected(sums.agreement, sums, (sumOf(weights.flat()) / (q * (q - 1))) * doubt);
  };

export const brennanPredigerOf =
  (weights: AgreementWeights): Estimate =>
  (sums) =>
    corrected(sums.agreement, sums, sumOf(weights.flat()) / weights.length ** 2);

/** Conger's p_e is the mean of Σ w_kl p_k r_l over pairs of annotators, which is his formula written out. */
export const congerOf =
  (weights: AgreementWeights): Estimate =>
  (sums) => {
    const own = sums.given.map((counts) => {
      const answered = Math.max(1, sumOf(counts));
      return counts.map((count) => count / answered);
    });
    if (own.length < 2) return notDefined({ kind: "one_annotator" });
    const pairs = own.flatMap((p, a) => own.slice(a + 1).map((r) => product(weights, p, r)));
    return corrected(sums.agreement, sums, sumOf(pairs) / pairs.length);
  };

export const alphaOf =
  (deltaOf: DeltaOf): Estimate =>
  ({ together, pairable }) => {
    if (pairable === 0) return notDefined({ kind: "no_pairable_values" });
    const frequencies = together.map(sumOf);
    const total = sumOf(frequencies);
    const delta = deltaOf(frequencies);
    let [observed, expected] = [0, 0];
    together.forEach((row, c) => {
      row.forEach((count, k) => {
        const difference = c === k ? 0 : delta(c, k);
        observed += count * difference;
        expected += (frequencies[c] ?? 0) * (frequencies[k] ?? 0) * difference;
      });
    });
    if (expected === 0) return notDefined({ kind: "no_variation" });
    return measured(1 - ((total - 1) * observed) / expected, pairable);
  };
