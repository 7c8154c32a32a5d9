import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBy } from "../group-by";
import type { SplitOptions } from "./release-options";
import { splitArticles, splitNames, type SplittableArticle } from "./split-articles";

const shares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.nat(1_000))
  .map(([one, other, seed]): SplitOptions => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return { train: low, development: high - low, test: 100 - high, seed };
  });
const strata = fc.uniqueArray(fc.constantFrom("outlet Post", "outlet Times", "label a", "label b"), {
  maxLength: 4,
});
const articles = fc
  .array(fc.record({ group: fc.nat(30), strata }), { maxLength: 60 })
  .map((list) => list.map((article, index): SplittableArticle => ({ id: `article ${index}`, ...article })));

test("every article has one split, whole groups have one, and the order of articles has no say", () => {
  fc.assert(
    fc.property(articles, shares, fc.infiniteStream(fc.nat()), (list, options, order) => {
      const splits = splitArticles(list, options);
      expect([...splits.keys()].sort()).toEqual(list.map(({ id }) => id).sort());
      for (const [, members] of groupBy(list, ({ group }) => group)) {
        expect(new Set(members.map(({ id }) => splits.get(id))).size).toBe(1);
      }
      for (const name of splits.values()) expect(options[name]).toBeGreaterThan(0);
      const keys = new Map(list.map(({ id }) => [id, order.next().value ?? 0]));
      const shuffled = list.toSorted((one, other) => (keys.get(one.id) ?? 0) - (keys.get(other.id) ?? 0));
      expect(splitArticles(shuffled, options)).toEqual(splits);
    }),
    { numRuns: 100 },
  );
});

test("articles without company are split as asked, each stratum too", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 3, max: 12 }), (seed, tens) => {
      const list = Array.from({ length: tens * 10 }, (_, at): SplittableArticle => ({
        id: `article ${at}`,
        group: at,
        strata: [at % 2 === 0 ? "outlet Post" : "outlet Times"],
      }));
      const options = { train: 60, development: 20, test: 20, seed };
      const splits = splitArticles(list, options);
      for (const name of splitNames) {
        for (const outlet of ["outlet Post", "outlet Times"]) {
          const own = list.filter(({ id, strata: all }) => all.includes(outlet) && splits.get(id) === name);
          expect(Math.abs(own.length - (tens * 5 * options[name]) / 100)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("a rare label reaches every split that has room for it", () => {
  const list = Array.from({ length: 60 }, (_, at): SplittableArticle => ({
    id: `article ${at}`,
    group: at,
    strata: at < 10 ? ["label rare"] : [],
  }));
  const splits = splitArticles(list, { train: 60, development: 20, test: 20, seed: 7 });
  const rare = groupBy(list.slice(0, 10), ({ id }) => splits.get(id));
  expect(splitNames.map((name) => rare.get(name)?.length)).toEqual([6, 2, 2]);
});

test("another seed, other splits", () => {
  const list = Array.from({ length: 40 }, (_, at) => ({ id: `article ${at}`, group: at, strata: [] }));
  const of = (seed: number) =>
    [...splitArticles(list, { train: 50, development: 25, test: 25, seed })].sort();
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});
