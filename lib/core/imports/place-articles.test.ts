import fc from "fast-check";
import { expect, test } from "vitest";
import type { Layer, LayerKind } from "../annotation/article-document";
import type { HeldArticle } from "./held-article";
import { placeArticles } from "./place-articles";

const names = ["ann", "bela"] as const;
const texts = ["one", "two", "three"] as const;
const kinds: readonly LayerKind[] = ["annotator", "adjudicator"];

const layer = fc
  .record({
    name: fc.constantFrom(...names),
    kind: fc.constantFrom(...kinds),
    round: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ name, kind, round }) => ({
    coderKey: `${kind} ${name}`,
    layer: { kind, round, coder: { id: name, pseudonym: name, kind: "imported" } } as Layer,
  }));
const incoming = fc.array(
  fc.record({ textSha256: fc.constantFrom(...texts), title: fc.string(), layers: fc.array(layer) }),
);
const who = fc.constantFrom("new" as const, "coder:c1" as const, "user:u1" as const);
const coders = fc
  .record(Object.fromEntries(kinds.flatMap((kind) => names.map((name) => [`${kind} ${name}`, who]))))
  .map((chosen) =>
    Object.fromEntries(
      Object.entries(chosen).map(([key, of]) => [
        key,
        { as: key.split(" ")[0] as "annotator" | "adjudicator", who: of },
      ]),
    ),
  );

/** The project after an import that was placed so. */
const after = (
  { placed }: ReturnType<typeof placeArticles>,
  targets: Parameters<typeof placeArticles>[2]["coders"],
): HeldArticle[] =>
  placed.map(({ incoming: { textSha256, title }, held, layers }) => ({
    articleId: textSha256,
    title,
    textSha256,
    layers: [
      ...(held?.layers ?? []),
      ...layers.map(({ coderKey, layer: { kind, round, coder } }) => {
        const of = targets[coderKey]?.who ?? "new";
        const userId = of === "user:u1" ? "u1" : null;
        return { coderId: of === "new" ? coder.id : "c1", userId, sourceName: coder.pseudonym, kind, round };
      }),
    ],
  }));

test("what was imported brings nothing a second time, and says so of every layer", () => {
  fc.assert(
    fc.property(incoming, coders, (articles, targets) => {
      const first = placeArticles(articles, [], { coders: targets });
      const again = placeArticles(articles, after(first, targets), { coders: targets });
      expect(again.placed.flatMap(({ layers }) => layers)).toEqual([]);
      expect(again.placed.every(({ held }) => held !== null)).toBe(true);
      expect(again.skipped).toHaveLength(articles.flatMap(({ layers }) => layers).length);
    }),
  );
});

test("every layer is placed or named, and every text has one place", () => {
  fc.assert(
    fc.property(incoming, coders, (articles, targets) => {
      const { placed, skipped } = placeArticles(articles, [], { coders: targets });
      const count = placed.flatMap(({ layers }) => layers).length;
      expect(count + skipped.length).toBe(articles.flatMap(({ layers }) => layers).length);
      expect(placed.map((one) => one.incoming.textSha256)).toEqual([
        ...new Set(articles.map(({ textSha256 }) => textSha256)),
      ]);
    }),
  );
});
