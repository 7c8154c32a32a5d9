import type { AttributeValue } from "../../annotation/article-document";
import { isLinkType, type FeatureStructure } from "./cas-structures";

/** References by their name, which XMI itself doesn't tell from numbers. */
const byName = new Set(["sofa", "Governor", "Dependent", "next"]);
const isReference = (name: string, features: ReadonlyMap<string, AttributeValue>) =>
  byName.has(name) || (name === "target" && !features.has("begin"));

const idsIn = (value: AttributeValue): string[] =>
  typeof value === "object"
    ? [...value]
    : String(value)
        .split(" ")
        .filter((id) => id !== "");

/**
 * Moves to the references what are ids: features known by name, and those that in every structure of their type
 * name only structures that are links. Without the type system a single number could be either.
 */
export function withReferences(
  structures: readonly Omit<FeatureStructure, "references">[],
): FeatureStructure[] {
  const named = structures.map(({ id, type, features }): FeatureStructure => {
    const references = [...features].filter(([name]) => isReference(name, features));
    return {
      id,
      type,
      features: new Map([...features].filter(([name]) => !isReference(name, features))),
      references: new Map(references.map(([name, value]) => [name, idsIn(value)])),
    };
  });
  const links = new Set(named.filter(isLinkType).map(({ id }) => id));
  const slots = new Map<string, boolean>();
  for (const { type, features } of named) {
    for (const [name, value] of features) {
      const ids = name === "begin" || name === "end" ? [] : idsIn(value);
      const isSlot = ids.length > 0 && ids.every((id) => links.has(id));
      slots.set(`${type} ${name}`, isSlot && slots.get(`${type} ${name}`) !== false);
    }
  }
  for (const { type, features, references } of named) {
    for (const [name, value] of features) {
      if (slots.get(`${type} ${name}`) !== true) continue;
      references.set(name, idsIn(value));
      features.delete(name);
    }
  }
  return named;
}
