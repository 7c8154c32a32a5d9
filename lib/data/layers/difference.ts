import "server-only";

export type Difference<T> = {
  added: readonly T[];
  changed: readonly { before: T; after: T }[];
  gone: readonly T[];
};

/**
 * What differs between two lists of things with a key. Operations copy only what they change, so what is the same
 * object was not touched.
 */
export function difference<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): Difference<T> {
  if (before === after) return { added: [], changed: [], gone: [] };
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const kept = new Set(after.map(keyOf));
  const added: T[] = [];
  const changed: { before: T; after: T }[] = [];
  for (const item of after) {
    const same = old.get(keyOf(item));
    if (same === undefined) added.push(item);
    else if (same !== item) changed.push({ before: same, after: item });
  }
  return { added, changed, gone: before.filter((item) => !kept.has(keyOf(item))) };
}
