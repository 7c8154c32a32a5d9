import fc from "fast-check";
import { expect, test } from "vitest";
import { idsOf } from "./vocabulary-ids";

test("every name gets an id of its own, and a name that is an id keeps it", () => {
  const name = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "-", "2", " "), maxLength: 70 }));
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const ids = idsOf(names);
      expect(new Set(ids.values()).size).toBe(names.length);
      for (const [own, id] of ids) {
        expect(id).toMatch(/^[\w.:-]{1,64}$/);
        if (/^[\w.:-]{1,64}$/.test(own)) expect(id).toBe(own);
      }
      expect(idsOf(names.toReversed())).toEqual(ids);
    }),
  );
});

// Quadratic in names that share a plain form, this took longer than any test may.
test("a hundred thousand names without a Latin letter are numbered", () => {
  const names = Array.from({ length: 100_000 }, (_, at) => String.fromCodePoint(0x20000 + at));
  expect(new Set(idsOf(names).values()).size).toBe(names.length);
});
