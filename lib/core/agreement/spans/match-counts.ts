import { measured, notDefined, type Measurement } from "../measurement";

/**
 * What an F1 rests on: how many spans (or characters) either side has, and how much of them is matched.
 * Counts add up, so a corpus value is the F1 of the summed counts (micro), never a mean of F1 values. `refused` counts
 * comparisons that were too much work.
 */
export type MatchCounts = { a: number; b: number; matched: number; refused: number };

export const noMatches: MatchCounts = { a: 0, b: 0, matched: 0, refused: 0 };

export const addCounts = (x: MatchCounts, y: MatchCounts): MatchCounts => ({
  a: x.a + y.a,
  b: x.b + y.b,
  matched: x.matched + y.matched,
  refused: x.refused + y.refused,
});

/**
 * F1 = 2·matched / (a + b): the positive specific agreement of two annotators, symmetric in them (Hripcsak &
 * Rothschild 2005). `n` is a + b. Undefined where neither side has anything.
 */
export const f1Of = ({ a, b, matched, refused }: MatchCounts): Measurement => {
  if (refused > 0) return notDefined(tooManyOverlaps);
  return a + b === 0 ? notDefined({ kind: "no_spans" }) : measured((2 * matched) / (a + b), a + b);
};

export const tooManyOverlaps = {
  kind: "too_much_work",
  limit: "half a million pairs of overlapping spans in an article",
} as const;
