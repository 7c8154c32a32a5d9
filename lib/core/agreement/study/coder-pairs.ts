/** Every unordered pair of the coders, in their order. */
export const coderPairs = (coderIds: readonly string[]): (readonly [string, string])[] =>
  coderIds.flatMap((a, index) => coderIds.slice(index + 1).map((b) => [a, b] as const));
