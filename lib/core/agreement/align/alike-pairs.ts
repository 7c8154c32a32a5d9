import { groupBy } from "../../group-by";
import { overlappingPairs } from "../spans/overlapping-pairs";
import { unitKey, type Unit } from "../spans/unit";

/** A unit with the place of its layer among all, and its length in characters. */
export type PlacedUnit = Unit & { layer: number; length: number };

/** Two units of different layers that may be one thing. */
export type AlikePair = { a: PlacedUnit; b: PlacedUnit; isSameLabel: boolean };

/** Copies of one span by one coder that take part in alignment beyond their exact twins; more are an accident. */
const mostCopies = 8;

/**
 * Pairs of overlapping units of different layers, the most alike first: equal ones, then those of one label,
 * then those of different labels that overlap enough (Dice); each by overlap, then by place in the text.
 * `units` stand in text order. The n-th copies of equal spans are paired with each other only.
 */
export const alikePairs = (units: readonly PlacedUnit[], leastOverlapAcrossLabels: number): AlikePair[] => {
  const stacks = [...groupBy(units, (unit) => `${unit.layer} ${unitKey(unit)}`).values()];
  const tops = stacks.flatMap((copies) => copies.slice(0, 1));
  // Where there are too many to look at, each span stands for itself.
  const similar = (overlappingPairs(tops, tops) ?? [])
    .filter(({ a, b }) => a < b && tops[a]?.layer !== tops[b]?.layer)
    .map((pair) => ({ ...pair, isSameLabel: tops[pair.a]?.labelId === tops[pair.b]?.labelId }))
    .filter(({ dice, isSameLabel }) => isSameLabel || dice >= leastOverlapAcrossLabels)
    .sort(
      (x, y) =>
        Number(y.isSameLabel) - Number(x.isSameLabel) ||
        y.dice - x.dice ||
        x.a * tops.length + x.b - (y.a * tops.length + y.b),
    );
  return similar.flatMap(({ a, b, dice, isSameLabel }) => {
    const [left, right] = [stacks[a] ?? [], stacks[b] ?? []];
    return dice === 1 && isSameLabel
      ? left.flatMap((one, copy) => pairOf(one, right[copy], isSameLabel))
      : left
          .slice(0, mostCopies)
          .flatMap((one) => right.slice(0, mostCopies).flatMap((other) => pairOf(one, other, isSameLabel)));
  });
};

const pairOf = (a: PlacedUnit, b: PlacedUnit | undefined, isSameLabel: boolean): AlikePair[] =>
  b ? [{ a, b, isSameLabel }] : [];
