import fc from "fast-check";
import { expect, test } from "vitest";
import { recordKeys } from "./record-keys";

test("the keys of the first record, wherever the head ends", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), fc.nat(), (record, cut) => {
      const json = JSON.stringify(record);
      const plain = Object.keys(record).map((key) => JSON.stringify(key).slice(1, -1));
      expect(recordKeys(json).own).toEqual(new Set(plain));
      for (const key of recordKeys(json.slice(0, cut % (json.length + 1))).own) expect(plain).toContain(key);
    }),
  );
});

test("a second record and an array around it have no say", () => {
  expect(recordKeys('[{"a": {"b": 1}}, {"c": 2}]')).toEqual({
    own: new Set(["a"]),
    all: new Set(["a", "b"]),
  });
  expect(recordKeys('{"a": 1}\n{"c": 2}').all).toEqual(new Set(["a"]));
});

// Quadratic in the escapes, this took longer than any test may.
test("a long text full of quotation marks that the head cuts off is passed over at once", () => {
  const { own } = recordKeys(`{"id": 1, "text": "${'\\"so \\\\'.repeat(60_000)}`);
  expect(own).toEqual(new Set(["id", "text"]));
});
