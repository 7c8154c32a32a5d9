import { groupBy } from "../../group-by";
import { lengthOf, mergeStretches, sharedLength, type Stretch } from "./stretch";
import type { Unit } from "./unit";

/** Sums over articles; they add up, so that a corpus value is that of the sums. */
export type SemevalCounts = { spansA: number; spansB: number; coveredOfA: number; coveredOfB: number };

/**
 * Partial-match counts of SemEval-2020 task 11 (Da San Martino et al. 2020): each span counts with the share of
 * its characters that the other side covers. Overlapping spans of one annotator are merged first
 * (`labels` "ignored": all of them, task SI; "same": within a label, task TC), else a share could exceed 1.
 */
export const semevalCounts = (
  a: readonly Unit[],
  b: readonly Unit[],
  labels: "ignored" | "same",
): SemevalCounts => {
  const labelOf = (unit: Unit) => (labels === "same" ? unit.labelId : "");
  const [inA, inB] = [mergedByLabel(a, labelOf), mergedByLabel(b, labelOf)];
  const counts: SemevalCounts = { spansA: 0, spansB: 0, coveredOfA: 0, coveredOfB: 0 };
  for (const labelId of new Set([...inA.keys(), ...inB.keys()])) {
    const [spansA, spansB] = [inA.get(labelId) ?? [], inB.get(labelId) ?? []];
    counts.spansA += spansA.length;
    counts.spansB += spansB.length;
    counts.coveredOfA += coveredShares(spansA, spansB);
    counts.coveredOfB += coveredShares(spansB, spansA);
  }
  return counts;
};

/** Precision of `a` against `b`, recall, and F1; a side without spans gives 0, two such sides 1 (the scorer's rule). */
export const semevalScore = ({ spansA, spansB, coveredOfA, coveredOfB }: SemevalCounts) => {
  if (spansA === 0 && spansB === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = spansA === 0 ? 0 : coveredOfA / spansA;
  const recall = spansB === 0 ? 0 : coveredOfB / spansB;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

const mergedByLabel = (units: readonly Unit[], labelOf: (unit: Unit) => string) =>
  new Map(
    [...groupBy(units, labelOf)].map(([labelId, own]) => [
      labelId,
      mergeStretches(
        own.flatMap(({ stretches }) => stretches),
        "apart",
      ),
    ]),
  );

const coveredShares = (spans: readonly Stretch[], others: readonly Stretch[]): number =>
  spans.reduce((sum, span) => sum + sharedLength([span], others) / lengthOf([span]), 0);
