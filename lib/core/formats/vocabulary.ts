import type { AttributeValue } from "../annotation/article-document";
import type { ValueType } from "../codebook/codebook";
import type { Draft } from "./draft";

/** The words that a set of files uses, collected before its articles are made, so that all share one codebook. */
export type Vocabulary = {
  labels: Set<string>;
  attributes: Map<string, ValueUse>;
  judgements: Map<string, ValueUse>;
  relationTypes: Set<string>;
};

export type ValueUse = { types: Set<ValueType>; values: Set<string> };

/** More different values than this are free text, not choices. */
export const mostChoices = 20;

export const newVocabulary = (): Vocabulary => ({
  labels: new Set(),
  attributes: new Map(),
  judgements: new Map(),
  relationTypes: new Set(),
});

function noteValue(uses: Map<string, ValueUse>, name: string, value: AttributeValue) {
  const use = uses.get(name) ?? { types: new Set(), values: new Set() };
  uses.set(name, use);
  const isList = typeof value === "object";
  use.types.add(typeof value === "boolean" ? "boolean" : isList ? "choices" : "choice");
  if (use.values.size <= mostChoices)
    (isList ? value : [String(value)]).forEach((item) => use.values.add(item));
}

export function noteWords(vocabulary: Vocabulary, draft: Draft): void {
  for (const { spans, relations, judgements } of draft.layers) {
    for (const { label, attributes } of spans) {
      vocabulary.labels.add(label);
      for (const [name, value] of Object.entries(attributes)) noteValue(vocabulary.attributes, name, value);
    }
    for (const { type } of relations) vocabulary.relationTypes.add(type);
    for (const [name, value] of Object.entries(judgements)) noteValue(vocabulary.judgements, name, value);
  }
}
