/** Credit for two answers, categories × categories: 1 for the same, less the farther apart. */
export type AgreementWeights = readonly (readonly number[])[];

const weights = (categories: number, credit: (a: number, b: number) => number): AgreementWeights =>
  Array.from({ length: categories }, (_, a) => Array.from({ length: categories }, (_, b) => credit(a, b)));

export const identityWeights = (categories: number): AgreementWeights =>
  weights(categories, (a, b) => (a === b ? 1 : 0));

/** 1 − |a − b| / (q − 1). */
export const linearWeights = (categories: number): AgreementWeights =>
  weights(categories, (a, b) => 1 - Math.abs(a - b) / (categories - 1));

/** 1 − ((a − b) / (q − 1))². */
export const quadraticWeights = (categories: number): AgreementWeights =>
  weights(categories, (a, b) => 1 - (Math.abs(a - b) / (categories - 1)) ** 2);

/** Gwet 2014: 1 − C(|a − b| + 1, 2) / C(q, 2). Not the same as Krippendorff's ordinal difference. */
export const ordinalWeights = (categories: number): AgreementWeights => {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  return weights(categories, (a, b) => (a === b ? 1 : 1 - pairs(Math.abs(a - b) + 1) / pairs(categories)));
};
