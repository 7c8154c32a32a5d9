import type { AttributeValue, Part } from "./article-document";

// Payloads come from a parser and are typed as changeable, what a layer holds is not: so values are copied.

export const copiedValue = (value: AttributeValue) => (typeof value === "object" ? [...value] : value);

export const copiedValues = (values: Readonly<Record<string, AttributeValue>>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, copiedValue(value)]));

export const copiedParts = (parts: readonly Part[]) => parts.map((part) => ({ ...part }));
