import { sortedBy } from "./compare";
import type { Vocabulary } from "./vocabulary";

/** An id has letters without accents, digits, and . : _ - only; what differs in more than those gets a number. */
export function idsOf(names: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const inOrder = sortedBy([...names], (name) => [/^[\w.:-]{1,64}$/.test(name) ? 0 : 1, name]);
  for (const name of inOrder) {
    const plain = name.replaceAll(/[^\w.:-]+/g, "_").slice(0, 60) || "_";
    let id = name.length <= 64 && plain === name ? name : plain;
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

export type VocabularyIds = Record<keyof Vocabulary, Map<string, string>>;

export const vocabularyIds = (vocabulary: Vocabulary): VocabularyIds => ({
  labels: idsOf(vocabulary.labels),
  attributes: idsOf(vocabulary.attributes.keys()),
  judgements: idsOf(vocabulary.judgements.keys()),
  relationTypes: idsOf(vocabulary.relationTypes),
});
