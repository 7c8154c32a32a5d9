import type { PackedUnits } from "./continuum";
import type { Dissimilarity } from "./dissimilarity";
import { solveTangle } from "./solve-tangle";
import { pairsOf, untangle, type Tangle } from "./tangle";
import type { WorkBudget } from "./work-budget";

/**
 * The best alignment of units, as the sets of two and more that it holds together (places of units; all others
 * stand alone). `cost` is the sum of the costs of its unitary alignments; no alignment costs less than
 * `leastCost`, and the alignment is exact where the two are equal.
 */
export type UnitAlignment = { together: readonly (readonly number[])[]; cost: number; leastCost: number };

/**
 * Finds the alignment of least disorder (Mathet et al. 2015, s. 4.4), exactly and without going through the
 * Π(nᵢ+1) candidates: see `Tangle`, `PricedBound`, `searchInTextOrder`. Among equals, the one with fewest unitary
 * alignments. Null where the spans are too many in one place to be worked on.
 */
export const alignUnits = (
  packed: PackedUnits,
  dissimilarity: Dissimilarity,
  budget: WorkBudget,
): UnitAlignment | null => {
  const tangles = untangle(packed, dissimilarity);
  if (!tangles) return null;
  const together: number[][] = [];
  let cost = packed.start.length;
  let provenGap = 0;
  const pairs = pairsOf(packed.annotators);
  for (const tangle of tangles) {
    const { columns, gain, bound } = solveTangle(tangle, budget);
    provenGap += Math.max(0, bound - gain) / pairs;
    for (const { units } of columns) {
      together.push(units.map((unit) => tangle.units[unit] ?? 0));
      cost -= units.length - 1 + savedBy(tangle, units) / pairs;
    }
  }
  // Rounding may leave −1e-17 where everybody agrees.
  cost = Math.max(0, cost) * dissimilarity.deltaEmpty;
  return { together, cost, leastCost: Math.max(0, cost - provenGap * dissimilarity.deltaEmpty) };
};

const savedBy = ({ saving, size }: Tangle, units: readonly number[]): number => {
  let saved = 0;
  for (let i = 0; i < units.length; i++)
    for (let j = i + 1; j < units.length; j++) saved += saving[(units[i] ?? 0) * size + (units[j] ?? 0)] ?? 0;
  return saved;
};
