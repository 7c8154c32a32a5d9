import { alignUnits } from "./align-units";
import { packContinuum, type Continuum, type GammaUnit } from "./continuum";
import { dissimilarityFor, positionalDissimilarity } from "./dissimilarity";
import type { Dissimilarity, GammaWeights } from "./dissimilarity";
import { pairsOf } from "./tangle";
import { defaultWork, type WorkBudget } from "./work-budget";

/** One unit or none (null) of each annotator, in their order, and what putting them together costs. */
export type UnitaryAlignment = { units: readonly (GammaUnit | null)[]; cost: number };

/** Every unit in exactly one unitary alignment, in text order; `cost` and `leastCost` as in `UnitAlignment`. */
export type Alignment = {
  unitary: readonly UnitaryAlignment[];
  cost: number;
  leastCost: number;
  isExact: boolean;
};

/** The best alignment of a continuum, in full (see `alignUnits`); null where there are too many spans in one place. */
export const bestAlignment = (
  continuum: Continuum,
  weights: GammaWeights,
  budget: WorkBudget = { left: defaultWork },
): Alignment | null => {
  const packed = packContinuum(continuum);
  const units = continuum.annotators.flat();
  const dissimilarity = dissimilarityFor(continuum.categories, weights);
  const found = alignUnits(packed, dissimilarity, budget);
  if (!found) return null;
  const isTogether = new Set(found.together.flat());
  const alone = [...packed.source.keys()].filter((unit) => !isTogether.has(unit)).map((unit) => [unit]);
  const unitary = [...found.together, ...alone]
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((set) => {
      const members = Array.from({ length: packed.annotators }, (): GammaUnit | null => null);
      for (const unit of set) members[packed.annotator[unit] ?? 0] = units[packed.source[unit] ?? 0] ?? null;
      return { units: members, cost: costOf(members, dissimilarity) };
    });
  return { unitary, cost: found.cost, leastCost: found.leastCost, isExact: found.leastCost === found.cost };
};

/** The mean over pairs of annotators of d, and Δ∅ for a pair with an empty unit (Mathet et al. 2015, eq. 6). */
export const costOf = (units: readonly (GammaUnit | null)[], dissimilarity: Dissimilarity): number => {
  const { alpha, beta, deltaEmpty, size, category } = dissimilarity;
  let sum = 0;
  units.forEach((u, index) => {
    for (const v of units.slice(index + 1))
      sum +=
        u && v
          ? alpha * positionalDissimilarity(u.start, u.end, v.start, v.end) +
            beta * (category[u.category * size + v.category] ?? 1)
          : 1;
  });
  return (deltaEmpty * sum) / pairsOf(units.length);
};

/** cost / mean number of units an annotator: the disorder of the paper. */
export const disorderOf = (cost: number, { annotators }: Continuum): number =>
  (cost * annotators.length) / annotators.reduce((sum, own) => sum + own.length, 0);
