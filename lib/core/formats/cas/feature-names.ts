/** What an annotation of ours has besides its attributes, and what UIMA keeps for itself. */
const taken: readonly string[] = [
  ...["label", "note", "confidence", "origin", "begin", "end", "sofa"],
  ...["next", "Governor", "Dependent"],
];
const prefix = "attribute_";

/**
 * Ids may have more marks than names of features; each of those goes by its number, `a.b` as `a_x2E_b`. So does an
 * underscore that would seem to begin such a number, be it the mark after it that closes it.
 */
const escaped = (id: string) =>
  id.replaceAll(
    /[^A-Za-z0-9_]|_(?=x[0-9A-F]+[^A-Za-z0-9])/g,
    (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase()}_`,
  );

/** The feature that holds an attribute: it begins with a letter, has no marks, and no two ids share one. */
export function featureName(attributeId: string): string {
  const name = escaped(attributeId);
  const isFree = /^[A-Za-z]/.test(name) && !taken.includes(name) && !name.startsWith(prefix);
  return isFree ? name : `${prefix}${name}`;
}

/** The attribute that a feature of ours holds. */
export const attributeOfFeature = (name: string): string =>
  (name.startsWith(prefix) ? name.slice(prefix.length) : name).replaceAll(
    /_x([0-9A-F]+)_/g,
    (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)),
  );
