import type { Difference } from "./krippendorff-alpha";

/** A set of labels, as an answer; the empty set is an answer, too. */
export type LabelSet = readonly string[];

const compare = (a: LabelSet, b: LabelSet) => {
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((label) => second.has(label)).length;
  return { first: first.size, second: second.size, shared, union: first.size + second.size - shared };
};

/** 1 − |a∩b| / |a∪b|; two empty sets are at distance 0. */
export const jaccardDistance = (a: LabelSet, b: LabelSet): number => {
  const { shared, union } = compare(a, b);
  return union === 0 ? 0 : 1 - shared / union;
};

/** M of MASI where one set holds the other, and where the two only overlap. */
export const masiCredit = { subset: 2 / 3, overlap: 1 / 3 };

/**
 * MASI (Passonneau 2006): 1 − J·M, where M is 1 for equal sets, 2/3 where one holds the other, 1/3 where they
 * overlap, 0 where they don't. (NLTK rounds to .67 and .33; DKPro's "MASI" is another function.)
 */
export const masiDistance = (a: LabelSet, b: LabelSet, credit = masiCredit): number => {
  const { first, second, shared, union } = compare(a, b);
  if (union === 0) return 0;
  if (shared === 0) return 1;
  if (shared === union) return 0;
  return 1 - (shared / union) * (shared === Math.min(first, second) ? credit.subset : credit.overlap);
};

/** The distance as α's difference. (It is used as it is, not squared.) */
export const setDifference =
  (distance: (a: LabelSet, b: LabelSet) => number): Difference<LabelSet> =>
  (a, b, values) =>
    distance(values[a] ?? [], values[b] ?? []);

/** Equal for equal sets, whatever the order. */
export const labelSetKey = (labels: LabelSet): string => JSON.stringify([...new Set(labels)].sort());
