/** A sort key: compared item by item, numbers by size and before strings, those by code unit, so that no locale has a say. */
export type SortKey = readonly (string | number)[];

function compareKeys(left: SortKey, right: SortKey): number {
  for (const [index, a] of left.entries()) {
    const b = right[index];
    if (b === undefined) return 1;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    if (a !== b) return a < b ? -1 : 1;
  }
  return left.length - right.length;
}

/** A sorted copy; equal keys keep their order. */
export const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => SortKey): T[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((left, right) => compareKeys(left.key, right.key))
    .map(({ item }) => item);
