import type { AgreementWeights } from "./agreement-weights";
import { observedAgreement } from "./observed-agreement";
import type { CountedRatings } from "./ratings";
import { identityWeights } from "./agreement-weights";

/**
 * What one unit adds to the coefficients of a table, as one row of numbers; rows add up, so that thousands of resamples
 * are quick. In order: answered (1), answered by two or more (1 or 0), its agreement, weighted and not, the share of
 * each category, for each annotator each category (1 or 0), and the coincidences of each two categories.
 */
export const codingRows = (counted: CountedRatings, weights: AgreementWeights): number[][] => {
  const { items, categories, raters } = counted;
  const weighted = observedAgreement(counted, weights).items;
  const plain = observedAgreement(counted, identityWeights(categories.length)).items;
  return items.map(({ counts, answers, places }, unit) => {
    const isPairable = answers >= 2;
    const given = Array.from({ length: raters }, (_, rater) =>
      categories.map((_category, k) => Number(places[rater] === k)),
    );
    const together = counts.flatMap((count, c) =>
      counts.map((other, k) => (isPairable ? (count * (c === k ? other - 1 : other)) / (answers - 1) : 0)),
    );
    return [
      1,
      Number(isPairable),
      weighted[unit] ?? 0,
      plain[unit] ?? 0,
      ...counts.map((count) => count / answers),
      ...given.flat(),
      ...together,
    ];
  });
};

/** The sums of rows, by what they are. */
export type CodingSums = {
  units: number;
  pairable: number;
  agreement: number;
  plainAgreement: number;
  shares: number[];
  given: number[][];
  together: number[][];
};

export const readCodingSums = (sums: ArrayLike<number>, categories: number, raters: number): CodingSums => {
  const at = (place: number) => sums[place] ?? 0;
  const listAt = (from: number) => Array.from({ length: categories }, (_, k) => at(from + k));
  const fromGiven = 4 + categories;
  const fromTogether = fromGiven + raters * categories;
  return {
    units: at(0),
    pairable: at(1),
    agreement: at(2),
    plainAgreement: at(3),
    shares: listAt(4),
    given: Array.from({ length: raters }, (_, rater) => listAt(fromGiven + rater * categories)),
    together: Array.from({ length: categories }, (_, c) => listAt(fromTogether + c * categories)),
  };
};
