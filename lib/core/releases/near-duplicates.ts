import { connectedParts } from "../agreement/spans/connected-parts";
import { containment, shinglesOf } from "./shingles";

/** From this share of shingles in common, two texts are near-duplicates. */
export const duplicateFrom = 0.5;

/** Where more texts than this share a shingle, only neighbours are compared: copies are chained, not paired. */
const pairedUpTo = 40;

/**
 * For each text the number of its group: texts of which one holds at least half of another's five-word shingles
 * belong together, and so do those that hang together through others. Numbers run from 0 in order of appearance.
 */
export function duplicateGroups(texts: readonly string[]): number[] {
  const shingles = texts.map(shinglesOf);
  const holders = new Map<number, number[]>();
  shingles.forEach((own, index) => {
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    list.forEach((one, place) => {
      const others = list.length <= pairedUpTo ? list.slice(place + 1) : list.slice(place + 1, place + 2);
      for (const other of others) pairs.add(one * texts.length + other);
    });
  }
  const links = [...pairs]
    .map((pair) => [Math.floor(pair / texts.length), pair % texts.length] as const)
    .filter(
      ([one, other]) =>
        containment(shingles[one] ?? new Set(), shingles[other] ?? new Set()) >= duplicateFrom,
    );
  return connectedParts(
    texts.length,
    links.map(([one]) => one),
    links.map(([, other]) => other),
  );
}
