import { sortedBy } from "./compare";
import type { Vocabulary } from "./vocabulary";

const longestId = 64;
/** Room for `-2` and its like behind a name that another name came to before. */
const numberLength = 4;
const isId = (name: string) => /^[\w.:-]{1,64}$/.test(name);

/** An id has letters without accents, digits, and . : _ - only; what differs in more than those gets a number. */
export function idsOf(names: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  /** How many names came to one plain form: all of a script without Latin letters may. */
  const counts = new Map<string, number>();
  for (const name of sortedBy([...names], (each) => [isId(each) ? 0 : 1, each])) {
    const plain = name.replaceAll(/[^\w.:-]+/g, "_").slice(0, longestId - numberLength) || "_";
    let [id, number] = [isId(name) ? name : plain, counts.get(plain) ?? 1];
    while (taken.has(id)) id = `${plain}-${(number += 1)}`;
    counts.set(plain, number);
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
