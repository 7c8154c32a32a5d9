/** The keys that the first record of some JSON has, and those that stand anywhere below it. */
export type RecordKeys = { own: Set<string>; all: Set<string> };

/** A key, another string, or a bracket. A string that the end cuts off reaches to it, or each of its escapes would be tried. */
const tokens = /"((?:[^"\\]|\\[^])*)(?:"(\s*:)?|\\?$)|[{}[\]]/g;

/**
 * Finds the keys in the beginning of a file of JSON, which may end anywhere: of the object that stands first, be it
 * a line, the whole, or the first item of an array.
 */
export function recordKeys(head: string): RecordKeys {
  const keys: RecordKeys = { own: new Set(), all: new Set() };
  let depth = 0;
  let recordDepth: number | null = null;
  for (const [token, string = "", colon] of head.matchAll(tokens)) {
    if (token === "{" || token === "[") {
      depth += 1;
      if (token === "{") recordDepth ??= depth;
    } else if (token === "}" || token === "]") {
      if (depth === recordDepth) break;
      depth -= 1;
    } else if (colon !== undefined) {
      keys.all.add(string);
      if (depth === recordDepth) keys.own.add(string);
    }
  }
  return keys;
}
