import { connectedParts } from "../spans/connected-parts";
import type { PackedUnits } from "./continuum";
import { positionalDissimilarity, type Dissimilarity } from "./dissimilarity";

/**
 * Units that could only ever be aligned with each other: one independent part of the search for the best
 * alignment. Units are numbered 0..size-1 in text order. In units of Δ∅ / C(n,2), aligning a set S of k units, one
 * an annotator, saves G(S) = (k−1)·opening + Σ pairs `saving` against leaving each alone, where saving = 1 − d/Δ∅
 * and opening = C(n,2). The best alignment is the packing of sets that saves most.
 */
export type Tangle = {
  annotators: number;
  opening: number;
  size: number;
  /** Their places among all units, and the annotator of each. */
  units: Int32Array;
  annotator: Int32Array;
  /** size × size; `apart` for two units that no best alignment holds together. */
  saving: Float64Array;
};

export const apart = -1e9;

/** Larger tangles, or more pairs, are not worked on: they would take hundreds of megabytes. */
const mostUnitsInTangle = 2_000;
const mostPairs = 2_000_000;

/**
 * Among alignments of equal disorder the one of fewest unitary alignments is taken: joining is worth this much
 * more than it is, which is below what a disorder is printed or compared with.
 */
const fewestFirst = 1e-10;

/** The number of pairs of annotators. */
export const pairsOf = (annotators: number): number => (annotators * (annotators - 1)) / 2;

/**
 * Splits units into the tangles of two and more; null where one of them is too large. Two units can share a unitary
 * alignment of a best alignment only if d < (C(n,2) + n − 1)·Δ∅, since otherwise splitting it costs less: that
 * bounds their distance in the text, so the pairs are found by a sweep.
 */
export const untangle = (packed: PackedUnits, dissimilarity: Dissimilarity): Tangle[] | null => {
  const pairs = pairsInReach(packed, dissimilarity);
  if (pairs === null) return null;
  const count = packed.start.length;
  const parts = connectedParts(count, pairs.a, pairs.b);
  const sizes: number[] = [];
  const place = parts.map((part) => (sizes[part] = (sizes[part] ?? 0) + 1) - 1);
  if (sizes.some((size) => size > mostUnitsInTangle)) return null;
  const tangles = sizes.map((size) => (size > 1 ? emptyTangle(packed.annotators, size) : null));
  for (let unit = 0; unit < count; unit++) {
    const tangle = tangles[parts[unit] ?? 0];
    if (!tangle) continue;
    tangle.units[place[unit] ?? 0] = unit;
    tangle.annotator[place[unit] ?? 0] = packed.annotator[unit] ?? 0;
  }
  for (let pair = 0; pair < pairs.a.length; pair++) {
    const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
    const tangle = tangles[parts[a] ?? 0];
    if (!tangle) continue;
    const [row, column] = [place[a] ?? 0, place[b] ?? 0];
    tangle.saving[row * tangle.size + column] = pairs.saving[pair] ?? 0;
    tangle.saving[column * tangle.size + row] = pairs.saving[pair] ?? 0;
  }
  return tangles.filter((tangle) => tangle !== null);
};

const emptyTangle = (annotators: number, size: number): Tangle => ({
  annotators,
  opening: pairsOf(annotators) + fewestFirst,
  size,
  units: new Int32Array(size),
  annotator: new Int32Array(size),
  saving: new Float64Array(size * size).fill(apart),
});

/** The k-th pair is unit a[k] with unit b[k]: three lists of numbers, because there can be millions. */
type PairsInReach = { a: number[]; b: number[]; saving: number[] };

const pairsInReach = (
  { annotators, start, end, category, annotator }: PackedUnits,
  { alpha, beta, size, category: distances }: Dissimilarity,
): PairsInReach | null => {
  const limit = pairsOf(annotators) + annotators - 1;
  const reach = Math.sqrt(limit / alpha);
  let longest = 0;
  for (let unit = 0; unit < start.length; unit++)
    longest = Math.max(longest, (end[unit] ?? 0) - (start[unit] ?? 0));
  const pairs: PairsInReach = { a: [], b: [], saving: [] };
  for (let a = 0; a < start.length; a++) {
    const [from, to] = [start[a] ?? 0, end[a] ?? 0];
    const lastStart = from + reach * (to - from + longest);
    for (let b = a + 1; b < start.length && (start[b] ?? 0) <= lastStart; b++) {
      if (annotator[a] === annotator[b]) continue;
      const position = positionalDissimilarity(from, to, start[b] ?? 0, end[b] ?? 0);
      const d = alpha * position + beta * (distances[(category[a] ?? 0) * size + (category[b] ?? 0)] ?? 1);
      if (d >= limit) continue;
      pairs.a.push(a);
      pairs.b.push(b);
      pairs.saving.push(1 - d);
    }
    if (pairs.a.length > mostPairs) return null;
  }
  return pairs;
};
