import type { UnitAlignment } from "./align-units";
import type { PackedUnits } from "./continuum";
import { positionalDissimilarity, type Dissimilarity } from "./dissimilarity";
import type { GammaConvention } from "./gamma-parameters";

/**
 * Weighted disagreement about categories and its weight, over pairs of aligned units. Place k is for the pairs in
 * which a unit bears category k, the last place for all pairs. γ_cat and γ_k have the disorder disagreement / weight.
 */
export type CategorySums = { disagreement: Float64Array; weight: Float64Array };

/**
 * Sums over an alignment (Mathet 2017, s. 4.2): each pair of units in a unitary alignment of v units weighs
 * max(0, 1 − d_pos) / (v − 1), so that an alignment counts with its units and an unsure pairing counts less.
 */
export const categorySums = (
  packed: PackedUnits,
  { together }: Pick<UnitAlignment, "together">,
  dissimilarity: Dissimilarity,
  convention: GammaConvention,
): CategorySums => {
  const { start, end, category } = packed;
  const { size, deltaEmpty } = dissimilarity;
  const sums = { disagreement: new Float64Array(size + 1), weight: new Float64Array(size + 1) };
  const steepness = (convention.weighsConfidence ? dissimilarity.alpha : 1) * deltaEmpty;
  for (const units of together) {
    for (let i = 0; i < units.length; i++)
      for (let j = i + 1; j < units.length; j++) {
        const [a, b] = [units[i] ?? 0, units[j] ?? 0];
        const position = positionalDissimilarity(start[a] ?? 0, end[a] ?? 0, start[b] ?? 0, end[b] ?? 0);
        const weight = Math.max(0, 1 - steepness * position) / (units.length - 1);
        const [k, l] = [category[a] ?? 0, category[b] ?? 0];
        addPair(sums, k, l, weight, (dissimilarity.category[k * size + l] ?? 1) * weight);
      }
  }
  if (convention.countsEmptyPairs) addEmptyPairs(sums, packed, together, deltaEmpty);
  return sums;
};

const addPair = (sums: CategorySums, k: number, l: number, weight: number, disagreement: number) => {
  const add = (place: number) => {
    sums.weight[place] = (sums.weight[place] ?? 0) + weight;
    sums.disagreement[place] = (sums.disagreement[place] ?? 0) + disagreement;
  };
  add(k);
  if (l !== k) add(l);
  add(sums.weight.length - 1);
};

/** pygamma-agreement's "experimental" term: every pair of a unit with an empty one is disagreement. */
const addEmptyPairs = (
  sums: CategorySums,
  { annotators, category }: PackedUnits,
  together: UnitAlignment["together"],
  deltaEmpty: number,
) => {
  const company = new Int32Array(category.length).fill(1);
  for (const units of together) for (const unit of units) company[unit] = units.length;
  company.forEach((count, unit) => {
    const empty = annotators - count;
    const own = category[unit] ?? 0;
    addPair(sums, own, own, empty * deltaEmpty, empty * deltaEmpty * deltaEmpty);
  });
};
