import type { AttributeValue } from "../annotation/article-document";

const itemsOf = (value: AttributeValue): readonly string[] =>
  typeof value === "object" ? value : [String(value)];

/** Values by name; different ones under one name become a list, so that none takes another's place. */
export function gatherValues(
  entries: Iterable<readonly [name: string, value: AttributeValue]>,
): Record<string, AttributeValue> {
  const gathered = new Map<string, AttributeValue>();
  for (const [name, value] of entries) {
    const before = gathered.get(name);
    if (before === undefined) gathered.set(name, value);
    else if (before !== value) gathered.set(name, [...new Set([...itemsOf(before), ...itemsOf(value)])]);
  }
  return Object.fromEntries(gathered);
}
