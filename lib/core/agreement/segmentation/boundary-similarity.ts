import { measured, notDefined, type Measurement } from "../measurement";
import { boundariesOf, potentialBoundaries, type Masses } from "./boundaries";

/** Edits that turn one segmentation into another; a transposition moves a boundary over less than n_t places. */
export type BoundaryEdits = { additions: number; transpositions: readonly number[]; matches: number };

/** Boundaries of only one side are paired, the nearest first, from left to right; what is left was added. */
export const boundaryEdits = (a: Masses, b: Masses, furthest = 2): BoundaryEdits => {
  const [inA, inB] = [new Set(boundariesOf(a)), new Set(boundariesOf(b))];
  const onlyA = new Set([...inA].filter((place) => !inB.has(place)));
  const onlyB = new Set([...inB].filter((place) => !inA.has(place)));
  const transpositions: number[] = [];
  for (let distance = 1; distance < furthest; distance++)
    for (const place of [...onlyA, ...onlyB].sort((x, y) => x - y)) {
      const [own, other] = onlyA.has(place) ? [onlyA, onlyB] : [onlyB, onlyA];
      if (!own.has(place) || !other.has(place + distance)) continue;
      own.delete(place);
      other.delete(place + distance);
      transpositions.push(distance);
    }
  const matches = [...inA].filter((place) => inB.has(place)).length;
  return { additions: onlyA.size + onlyB.size, transpositions, matches };
};

/** Additions count 1, a transposition over d places d/n_t. */
export const editCount = ({ additions, transpositions }: BoundaryEdits, furthest = 2): number =>
  additions + transpositions.reduce((sum, distance) => sum + distance / furthest, 0);

/** B = 1 − edits / (additions + transpositions + matches) (Fournier 2013); `n` is that sum. */
export const boundarySimilarity = (a: Masses, b: Masses, furthest = 2): Measurement => {
  const { total, similar } = similarityCounts(a, b, furthest);
  return total === 0 ? notDefined({ kind: "no_variation" }) : measured(similar / total, total);
};

/** S = 1 − edits / potential boundaries (Fournier & Inkpen 2012), which many unmarked places raise. */
export const segmentationSimilarity = (a: Masses, b: Masses, furthest = 2): Measurement => {
  const places = potentialBoundaries(a);
  if (places <= 0) return notDefined({ kind: "no_counted_text" });
  return measured(1 - editCount(boundaryEdits(a, b, furthest), furthest) / places, places);
};

/** Numerator and denominator of B, which add up over pairs and texts. */
export const similarityCounts = (a: Masses, b: Masses, furthest = 2): { similar: number; total: number } => {
  const edits = boundaryEdits(a, b, furthest);
  const total = edits.additions + edits.transpositions.length + edits.matches;
  return { similar: total - editCount(edits, furthest), total };
};
