import { measured, notDefined, type Measurement } from "../measurement";
import { identityWeights, type AgreementWeights } from "./agreement-weights";
import { chanceCorrected, type ExpectedAgreement } from "./chance-corrected";
import type { Coefficient } from "./coefficient";
import type { CountedRatings } from "./ratings";

/**
 * Conger's κ (1980), which for two raters is Cohen's κ (1960; with weights 1968): chance draws from each rater's own
 * distribution, p_e = Σ w_kl (p̄_k p̄_l − s²_kl / R), s²_kl the covariance of the raters' shares. It is not the mean
 * of pairwise κ (Light's).
 */
export const congerKappa = (
  counted: CountedRatings,
  weights: AgreementWeights = identityWeights(counted.categories.length),
): Coefficient =>
  counted.raters < 2
    ? { kind: "undefined", reason: { kind: "one_annotator" } }
    : chanceCorrected(counted, weights, ownMarginals);

/** Cohen's κ: exactly two raters. */
export const cohenKappa = (counted: CountedRatings, weights?: AgreementWeights): Coefficient =>
  counted.raters === 2
    ? congerKappa(counted, weights)
    : { kind: "undefined", reason: { kind: "not_two_raters", raters: counted.raters } };

/** Light's κ (1971): the mean of Cohen's κ over pairs of raters; undefined where one pair's is. `n` counts pairs. */
export const lightKappa = (counted: CountedRatings): Measurement => {
  const values: number[] = [];
  for (let a = 0; a < counted.raters; a++)
    for (let b = a + 1; b < counted.raters; b++) {
      const kappa = cohenKappa(pairOf(counted, a, b));
      if (kappa.kind === "undefined") return kappa;
      values.push(kappa.value);
    }
  if (values.length === 0) return notDefined({ kind: "one_annotator" });
  return measured(values.reduce((sum, one) => sum + one, 0) / values.length, values.length);
};

const pairOf = ({ categories, items }: CountedRatings, a: number, b: number): CountedRatings => ({
  categories,
  raters: 2,
  items: items.flatMap(({ places }) => {
    const pair = [places[a] ?? -1, places[b] ?? -1];
    const answers = pair.filter((place) => place >= 0).length;
    if (answers === 0) return [];
    return [
      { places: pair, answers, counts: categories.map((_, k) => pair.filter((place) => place === k).length) },
    ];
  }),
});

const ownMarginals = (
  { categories, items, raters }: CountedRatings,
  weights: AgreementWeights,
): ExpectedAgreement => {
  const range = Array.from({ length: raters }, (_, rater) => rater);
  const rated = range.map((rater) => items.filter(({ places }) => (places[rater] ?? -1) >= 0).length);
  const shares = range.map((rater) =>
    categories.map(
      (_, k) => items.filter(({ places }) => places[rater] === k).length / Math.max(1, rated[rater] ?? 0),
    ),
  );
  const mean = categories.map((_, k) => shares.reduce((sum, own) => sum + (own[k] ?? 0), 0) / raters);
  const weight = (k: number, l: number) => weights[k]?.[l] ?? 0;
  let value = 0;
  for (const k of categories.keys())
    for (const l of categories.keys()) {
      const covariance = shares.reduce(
        (sum, own) => sum + ((own[k] ?? 0) - (mean[k] ?? 0)) * ((own[l] ?? 0) - (mean[l] ?? 0)),
        0,
      );
      value += weight(k, l) * ((mean[k] ?? 0) * (mean[l] ?? 0) - covariance / (raters - 1) / raters);
    }
  // How an answer of a rater moves p_e: against the shares of all the others (Gwet 2014, for Conger's κ).
  const others = range.map((rater) =>
    categories.map((_, l) =>
      [...categories.keys()].reduce(
        (sum, k) => sum + weight(k, l) * (raters * (mean[k] ?? 0) - (shares[rater]?.[k] ?? 0)),
        0,
      ),
    ),
  );
  const influence = items.map(({ places }) => {
    let sum = 0;
    for (const rater of range) {
      const place = places[rater] ?? -1;
      const answered = place >= 0 ? 1 : 0;
      const missing = answered - (rated[rater] ?? 0) / items.length;
      const own = others[rater] ?? [];
      const expected = own.reduce((total, credit, l) => total + credit * (shares[rater]?.[l] ?? 0), 0);
      sum +=
        ((answered ? (own[place] ?? 0) : 0) - missing * expected) *
        (items.length / Math.max(1, rated[rater] ?? 0));
    }
    return sum / (raters * (raters - 1));
  });
  return { value, items: influence };
};
