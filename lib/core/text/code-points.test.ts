import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointIndex, countCodePoints } from "./code-points";
import { codePoints, utf16 } from "./offsets";

/** Whole characters of every plane, with those that trip offset code over-represented. */
const character = fc.oneof(
  fc.constantFrom(
    "a",
    " ",
    "\n",
    "‘",
    "é",
    "e\u0301",
    "ש",
    "م",
    "\uFEFF",
    "\u2028",
    "😊",
    "🇺🇸",
    "👩‍👩‍👧",
    "\u{10FFFF}",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const someText = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(""));

describe("codePointIndex", () => {
  it("agrees with counting the characters before an offset, over all planes", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const index = codePointIndex(text);
        let offset = 0;
        const characters = Array.from(text);
        characters.forEach((each, count) => {
          expect(index.toCodePoint(utf16(offset))).toBe(count);
          expect(index.toUtf16(codePoints(count))).toBe(offset);
          offset += each.length;
        });
        expect(index.codePointLength).toBe(characters.length);
        expect(countCodePoints(text)).toBe(characters.length);
        expect(index.toCodePoint(utf16(text.length))).toBe(characters.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives null inside a pair and outside the text", () => {
    const index = codePointIndex("a😊b");
    expect(index.toCodePoint(utf16(2))).toBeNull();
    expect(index.toCodePoint(utf16(3))).toBe(2);
    expect([-1, 5, 1.5, NaN].map((offset) => index.toCodePoint(utf16(offset)))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([-1, 4, 0.5].map((offset) => index.toUtf16(codePoints(offset)))).toEqual([null, null, null]);
  });
});
