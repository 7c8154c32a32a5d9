import { groupBy } from "../../group-by";
import type { MatchCounts } from "./match-counts";
import { overlappingPairs } from "./overlapping-pairs";
import { matchSparsely } from "./sparse-matching";
import { intersectStretches, lengthOf, mergeStretches } from "./stretch";
import { unitKey, type Unit } from "./unit";

/** Spans of `a` that `b` has with the same characters and label; a multiset, so each is matched once. */
export const exactMatches = (a: readonly Unit[], b: readonly Unit[]): MatchCounts => {
  const inB = groupBy(b, unitKey);
  let matched = 0;
  for (const [key, same] of groupBy(a, unitKey)) matched += Math.min(same.length, inB.get(key)?.length ?? 0);
  return { a: a.length, b: b.length, matched, refused: 0 };
};

/**
 * Pairs spans that share at least one character, each span in at most one pair: as many pairs as possible, and
 * among those the greatest sum of Dice overlaps (a maximum-weight bipartite matching; taking pairs greedily
 * would depend on their order). Spans must bear the same label unless `labels` is "any".
 */
export const overlapMatches = (
  a: readonly Unit[],
  b: readonly Unit[],
  labels: "same" | "any" = "same",
): MatchCounts => overlapMatching(a, b, labels).counts;

/** As `overlapMatches`, with the pairs. */
export const overlapMatching = (
  a: readonly Unit[],
  b: readonly Unit[],
  labels: "same" | "any" = "same",
): { counts: MatchCounts; matched: MatchedPair[] } =>
  bestMatching(a, b, labels, (dice, most) => 1 + dice / (most + 1));

/** Two matched spans; `times` where several spans of a side are equal. */
export type MatchedPair = { a: Unit; b: Unit; times: number };

/** As `overlapMatches`, but `matched` is the greatest sum of Dice overlaps instead of a number of pairs. */
export const diceMatches = (a: readonly Unit[], b: readonly Unit[]): MatchCounts => {
  const { counts, dice } = bestMatching(a, b, "same", (overlap) => overlap);
  return { ...counts, matched: dice };
};

/** Characters that both cover under the same label; several spans of one label count a character once. */
export const characterMatches = (a: readonly Unit[], b: readonly Unit[]): MatchCounts => {
  const inA = charactersByLabel(a);
  const inB = charactersByLabel(b);
  const total = (byLabel: typeof inA) => [...byLabel.values()].reduce((sum, own) => sum + lengthOf(own), 0);
  let matched = 0;
  for (const [labelId, own] of inA) matched += lengthOf(intersectStretches(own, inB.get(labelId) ?? []));
  return { a: total(inA), b: total(inB), matched, refused: 0 };
};

/** The characters under each label, as disjoint stretches in text order. */
export const charactersByLabel = (units: readonly Unit[]) =>
  new Map(
    [...groupBy(units, ({ labelId }) => labelId)].map(([labelId, own]) => [
      labelId,
      mergeStretches(own.flatMap(({ stretches }) => stretches)),
    ]),
  );

type GainOf = (dice: number, mostPairs: number) => number;

const bestMatching = (a: readonly Unit[], b: readonly Unit[], labels: "same" | "any", gainOf: GainOf) => {
  // Equal spans become one node with a capacity, so that a thousand copies cost no more than one.
  const keyOf = labels === "same" ? unitKey : (unit: Unit) => unitKey({ ...unit, labelId: "" });
  const [nodesA, nodesB] = [[...groupBy(a, keyOf).values()], [...groupBy(b, keyOf).values()]];
  const firstOf = (nodes: Unit[][]) => nodes.flatMap((copies) => copies.slice(0, 1));
  const [firstA, firstB] = [firstOf(nodesA), firstOf(nodesB)];
  const pairs = overlappingPairs(firstA, firstB)?.filter(
    (pair) => labels === "any" || firstA[pair.a]?.labelId === firstB[pair.b]?.labelId,
  );
  const most = Math.min(a.length, b.length);
  const used =
    pairs &&
    matchSparsely(
      nodesA.map((copies) => copies.length),
      nodesB.map((copies) => copies.length),
      pairs.map(({ a: row, b: column, dice }) => ({ row, column, gain: gainOf(dice, most) })),
    );
  if (!pairs || !used)
    return { counts: { a: a.length, b: b.length, matched: 0, refused: 1 }, dice: 0, matched: [] };
  const sumOf = (weight: (dice: number) => number) =>
    pairs.reduce((sum, { dice }, index) => sum + (used[index] ?? 0) * weight(dice), 0);
  const matched = pairs.flatMap(({ a: row, b: column }, index): MatchedPair[] => {
    const [one, other, times] = [firstA[row], firstB[column], used[index] ?? 0];
    return one && other && times > 0 ? [{ a: one, b: other, times }] : [];
  });
  const counts = { a: a.length, b: b.length, matched: sumOf(() => 1), refused: 0 };
  return { counts, dice: sumOf((dice) => dice), matched };
};
