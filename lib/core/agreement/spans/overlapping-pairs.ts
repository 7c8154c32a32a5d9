import { lengthOf, sharedLength } from "./stretch";
import { extentOf, type Unit } from "./unit";

/** Indices into two lists of units that share characters, and how much: Dice's 2|a∩b| / (|a|+|b|), in (0, 1]. */
export type OverlappingPair = { a: number; b: number; dice: number };

/** More pairs are not worked on: no reader makes them, and they would take hundreds of megabytes. */
export const mostOverlappingPairs = 500_000;

/** Every pair that shares at least one character, found by a sweep over the text; any label. Null: too many. */
export const overlappingPairs = (a: readonly Unit[], b: readonly Unit[]): OverlappingPair[] | null => {
  const left = a.map((unit, index) => ({ index, unit, ...extentOf(unit), length: lengthOf(unit.stretches) }));
  const right = b.map((unit, index) => ({
    index,
    unit,
    ...extentOf(unit),
    length: lengthOf(unit.stretches),
  }));
  left.sort((x, y) => x.start - y.start);
  right.sort((x, y) => x.start - y.start);
  const pairs: OverlappingPair[] = [];
  let open: typeof right = [];
  let next = 0;
  for (const one of left) {
    for (let other = right[next]; other && other.start < one.end; other = right[++next]) open.push(other);
    open = open.filter((other) => other.end > one.start);
    if (pairs.length + open.length > mostOverlappingPairs) return null;
    for (const other of open) {
      if (other.start >= one.end) continue;
      const shared = sharedLength(one.unit.stretches, other.unit.stretches);
      if (shared > 0)
        pairs.push({ a: one.index, b: other.index, dice: (2 * shared) / (one.length + other.length) });
    }
  }
  return pairs;
};
