import { mulberry32 } from "../agreement/random/mulberry32";
import { deriveSeed } from "../agreement/random/derive-seed";
import { groupBy } from "../group-by";
import { sortedBy } from "../formats/compare";
import type { SplitOptions } from "./release-options";

export const splitNames = ["train", "development", "test"] as const;
export type SplitName = (typeof splitNames)[number];

/** An article as splitting sees it: `strata` are what should be spread evenly, such as its outlet and labels. */
export type SplittableArticle = { id: string; group: number; strata: readonly string[] };

type Group = { ids: string[]; strata: Map<string, number> };

/** What a split still lacks, of articles and of each stratum; negative where it has more than its share. */
type Need = { name: SplitName; articles: number; strata: Map<string, number> };

const countedStrata = (articles: readonly SplittableArticle[]) =>
  new Map(
    [
      ...groupBy(
        articles.flatMap(({ strata }) => [...new Set(strata)]),
        (name) => name,
      ),
    ].map(([name, all]) => [name, all.length]),
  );

function rarestStratum(open: ReadonlySet<Group>): string | null {
  const counts = new Map<string, number>();
  for (const { strata } of open) {
    for (const [name, count] of strata) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return sortedBy([...counts], ([name, count]) => [count, name])[0]?.[0] ?? null;
}

/**
 * Gives every article a split: iterative stratification (Sechidis, Tsoumakas & Vlahavas 2011, “On the
 * stratification of multi-label data”, algorithm 1) over whole groups, so that near-duplicates stay together. The
 * rarest stratum is served first; each of its groups, the largest first, goes where most of that stratum is lacking,
 * then where most articles are, then by lot. The same articles, shares and seed give the same splits, in whatever
 * order they come. Where groups are large, shares are only met as nearly as they allow.
 */
export function splitArticles(
  articles: readonly SplittableArticle[],
  options: SplitOptions,
): Map<string, SplitName> {
  const totals = countedStrata(articles);
  const needs = splitNames
    .filter((name) => options[name] > 0)
    .map((name): Need => {
      const share = options[name] / 100;
      const strata = new Map([...totals].map(([stratum, count]) => [stratum, count * share]));
      return { name, articles: articles.length * share, strata };
    });
  const open = new Set(groupsOf(articles, options.seed));
  const splits = new Map<string, SplitName>();
  const random = mulberry32(deriveSeed(options.seed, "splits", articles.length));
  while (open.size > 0) {
    const stratum = rarestStratum(open);
    const served = [...open].filter(({ strata }) => stratum === null || strata.has(stratum));
    for (const group of sortedBy(served, ({ ids }) => [-ids.length])) {
      const need = neediest(needs, stratum, random);
      for (const id of group.ids) splits.set(id, need.name);
      need.articles -= group.ids.length;
      for (const [name, count] of group.strata) need.strata.set(name, (need.strata.get(name) ?? 0) - count);
      open.delete(group);
    }
  }
  return splits;
}

/** The groups in an order that the seed decides. */
function groupsOf(articles: readonly SplittableArticle[], seed: number): Group[] {
  const groups = [
    ...groupBy(
      sortedBy(articles, ({ id }) => [id]),
      ({ group }) => group,
    ).values(),
  ];
  return sortedBy(groups, ([first]) => [deriveSeed(seed, first?.id ?? ""), first?.id ?? ""]).map(
    (members) => ({
      ids: members.map(({ id }) => id),
      strata: countedStrata(members),
    }),
  );
}

function neediest(needs: readonly Need[], stratum: string | null, random: () => number): Need {
  const lot = needs.map((need) => ({ need, by: random() }));
  const [best] = sortedBy(lot, ({ need, by }) => [
    -(stratum === null ? 0 : (need.strata.get(stratum) ?? 0)),
    -need.articles,
    by,
  ]);
  if (!best) throw new Error("There is no split with a share above zero.");
  return best.need;
}
