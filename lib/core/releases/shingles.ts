import { deriveSeed } from "../agreement/random/derive-seed";

/** Words in a row that make one shingle. */
export const shingleWords = 5;

const word = /[\p{L}\p{N}]+/gu;

/**
 * The w-shingling of a text (Broder 1997, “On the resemblance and containment of documents”, s. 2): a number for
 * every `shingleWords` words in a row, small letters and punctuation aside. A shorter text is one shingle.
 */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(word) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at === 0 || at + shingleWords <= words.length; at += 1) {
    shingles.add(deriveSeed(...words.slice(at, at + shingleWords)));
  }
  return shingles;
}

/** The share of the smaller set that the larger one holds: Broder's containment, 0 to 1. */
export function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}
