import { measured, notDefined, type Measurement } from "../measurement";
import { tooManyOverlaps } from "./match-counts";
import type { MatchedPair } from "./span-f1";
import { extentOf } from "./unit";

/**
 * Pairs of matched spans, and how far apart their starts and their ends lie in all; they add up over articles.
 * `refused` counts comparisons that were too much work.
 */
export type MatchedDistance = { pairs: number; start: number; end: number; refused: number };

/** How far the edges of matched spans lie apart. */
export const matchedDistance = (matched: readonly MatchedPair[], refused = 0): MatchedDistance => {
  const sums: MatchedDistance = { pairs: 0, start: 0, end: 0, refused };
  for (const { a, b, times } of matched) {
    const [x, y] = [extentOf(a), extentOf(b)];
    sums.pairs += times;
    sums.start += times * Math.abs(x.start - y.start);
    sums.end += times * Math.abs(x.end - y.end);
  }
  return sums;
};

/** The mean distance of an edge from its counterpart, in characters (UTF-16 units); `n` is the number of pairs. */
export const meanDistance = ({ pairs, start, end, refused }: MatchedDistance): Measurement => {
  if (refused > 0) return notDefined(tooManyOverlaps);
  return pairs === 0 ? notDefined({ kind: "nothing_matched" }) : measured((start + end) / (2 * pairs), pairs);
};
