import type { AttributeValue } from "../../annotation/article-document";

/** The whole number that a feature's value is or spells, and nothing else: an empty one is not zero. */
export function wholeNumber(value: AttributeValue | undefined): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : null;
}
