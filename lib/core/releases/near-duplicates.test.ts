import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateGroups } from "./near-duplicates";
import { containment, shinglesOf } from "./shingles";
import { textOf } from "./testing/release-input";

test("a text with a few changed words is a near-duplicate, another story is none", () => {
  const story = textOf(1, 200);
  const edited = story.replace("minister", "secretary").replace("budget", "plan");
  expect(
    duplicateGroups([story, "A quite different story about something else altogether.", edited]),
  ).toEqual([0, 1, 0]);
});

test("an excerpt belongs to its story, however long that is", () => {
  const words = Array.from({ length: 400 }, (_, at) => `word${at}`);
  expect(duplicateGroups([words.join(" "), words.slice(100, 150).join(" ")])).toEqual([0, 0]);
});

test("capitals, punctuation and line breaks don't make a text another one", () => {
  expect(duplicateGroups(["One two three four five six.", "one, TWO\nthree four – five six", "one"])).toEqual(
    [0, 0, 1],
  );
});

test("many copies of one report are one group", () => {
  const copies = Array.from({ length: 120 }, (_, at) => `${textOf(3, 100)} Edition ${at}.`);
  expect(new Set(duplicateGroups(copies)).size).toBe(1);
});

test("containment is symmetric, at most 1, and 1 with itself", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [shinglesOf(one), shinglesOf(other)];
      expect(containment(a, a)).toBe(1);
      expect(containment(a, b)).toBe(containment(b, a));
      expect(containment(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

test("groups don't depend on the order of texts", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 12 }), (seeds) => {
      const texts = seeds.map((seed) => textOf(seed, 80));
      const groups = duplicateGroups(texts);
      const backwards = duplicateGroups(texts.toReversed()).toReversed();
      for (const one of texts.keys())
        for (const other of texts.keys())
          expect(groups[one] === groups[other]).toBe(backwards[one] === backwards[other]);
    }),
    { numRuns: 30 },
  );
});
