import fc from "fast-check";
import { expect, test } from "vitest";
import { applyOperation } from "./apply-operation";
import { invertOperation } from "./invert-operation";
import { operationSchema, type Operation } from "./operation";
import { arbitraryOperation, busyKinds, operationKinds } from "./testing/arbitrary-operation";
import { exampleDocument, exampleSource, exampleText, exampleTime } from "./testing/example-document";

const start = exampleDocument(
  { sources: [exampleSource("s1", "so-called", "doubt"), exampleSource("s2", "experts", "scare")] },
  "adjudicator",
);

/** A write to what is frozen throws, so that a handler that changes its document is found. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

const hostile = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "a1",
  "e1",
  "",
  "\u{1f600}",
  "\ud83d",
);
const numbers = fc.oneof(fc.nat({ max: 80 }), fc.constantFrom(-1, 0.5, NaN, Infinity, 2 ** 31));

/** The operation with some of its strings and numbers exchanged for what nobody would send in good faith. */
const spoilt = fc
  .tuple(
    arbitraryOperation(operationKinds),
    fc.array(fc.tuple(fc.boolean(), hostile, numbers), { minLength: 8 }),
  )
  .map(([operation, exchanges]) => {
    let next = 0;
    const spoil = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item)]));
      const [isExchanged, text, number] = exchanges[next++ % exchanges.length] ?? [false, "", 0];
      if (!isExchanged) return value;
      return typeof value === "number" ? number : typeof value === "string" ? text : value;
    };
    return { ...operation, payload: spoil(operation.payload) } as Operation;
  });

test("no operation throws, changes the document it is given, or leaves a span that doesn't quote the text", () => {
  const operations = fc.array(fc.oneof(arbitraryOperation(busyKinds), spoilt), {
    maxLength: 40,
    size: "max",
  });
  fc.assert(
    fc.property(operations, (all) => {
      let document = freeze(start);
      for (const operation of all) {
        const applied = applyOperation(document, freeze(operation));
        invertOperation(document, operation, { id: "next", at: exampleTime });
        if (!applied.ok) {
          expect(applied.error.operationId).toBe(operation.id);
          if (operationSchema.safeParse(operation).success)
            expect(applied.error.message.isWellFormed()).toBe(true);
          continue;
        }
        expect(applied.value.version).toBe(document.version + 1);
        document = freeze(applied.value);
      }
      const { annotations, entities, decisions, relations } = document.layer;
      const mentions = entities.flatMap((entity) => entity.mentions);
      for (const part of [...annotations.flatMap(({ parts }) => parts), ...mentions.map(({ part }) => part)])
        expect(exampleText.slice(part.start, part.end)).toBe(part.quote);
      const ids = [...annotations, ...document.removed, ...entities, ...mentions, ...decisions, ...relations];
      expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
      const ends = new Set([...annotations, ...entities, ...mentions].map(({ id }) => id));
      expect(relations.every(({ fromId, toId }) => ends.has(fromId) && ends.has(toId))).toBe(true);
      const results = decisions.flatMap(({ resultId }) => resultId ?? []);
      expect(results.every((id) => annotations.some((annotation) => annotation.id === id))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("every kind that the generator makes is one that the parser takes", () => {
  fc.assert(
    fc.property(arbitraryOperation(operationKinds), (operation) => {
      expect(operationSchema.safeParse(operation).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("no string from outside holds NUL or half a character", () => {
  const strings = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value
        ? Object.values(value).flatMap(strings)
        : [];
  fc.assert(
    fc.property(spoilt, (operation) => {
      const parsed = operationSchema.safeParse({ ...operation, codebookVersion: "1" });
      if (parsed.success)
        expect(strings(parsed.data).every((text) => text.isWellFormed() && !text.includes("\0"))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
