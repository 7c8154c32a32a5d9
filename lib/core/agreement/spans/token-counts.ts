import type { CharacterCounts } from "./character-alpha";
import { intersectStretches, mergeStretches, type Stretch } from "./stretch";

/**
 * As `characterCounts`, with whole tokens for characters: a token is marked when a character of it is. `tokens` are
 * disjoint and in text order.
 */
export const tokenCounts = (
  tokens: readonly Stretch[],
  annotators: readonly (readonly Stretch[])[],
): CharacterCounts => {
  const coders = annotators.length;
  const marks = new Uint16Array(tokens.length);
  for (const own of annotators) {
    const covered = intersectStretches(tokens, mergeStretches(own));
    let token = 0;
    let last = -1;
    for (const { start } of covered) {
      while ((tokens[token]?.end ?? Infinity) <= start) token++;
      if (token !== last) marks[token] = (marks[token] ?? 0) + 1;
      last = token;
    }
  }
  const counts = { readings: coders < 2 ? 0 : tokens.length * coders, marked: 0, differing: 0 };
  if (coders < 2) return counts;
  for (const marking of marks) {
    counts.marked += marking;
    counts.differing += (marking * (coders - marking)) / (coders - 1);
  }
  return counts;
};
