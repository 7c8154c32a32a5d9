import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf16 } from "./offsets";
import {
  editorPosition,
  offsetAtPosition,
  paragraphIndexAt,
  paragraphNumberAt,
  paragraphs,
} from "./paragraphs";

const someText = fc
  .array(fc.constantFrom("a", "😊", "\n", " "), { maxLength: 40 })
  .map((units) => units.join(""));

describe("paragraphs", () => {
  it("numbers lines with words and leaves blank ones without a number", () => {
    expect(paragraphs("Head\n\nOne\n \nTwo")).toEqual([
      { start: 0, end: 4, number: 1 },
      { start: 5, end: 5, number: null },
      { start: 6, end: 9, number: 2 },
      { start: 10, end: 11, number: null },
      { start: 12, end: 15, number: 3 },
    ]);
    expect(paragraphs("")).toEqual([{ start: 0, end: 0, number: null }]);
  });

  it("gives the number of an offset's paragraph, its newline included", () => {
    const lines = paragraphs("Head\n\nOne");
    expect([0, 4, 5, 6, 9].map((offset) => paragraphNumberAt(lines, offset))).toEqual([1, 1, null, 2, 2]);
  });

  it("counts the newlines before every offset", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const lines = paragraphs(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const newlinesBefore = text.slice(0, offset).split("\n").length - 1;
          expect(paragraphIndexAt(lines, offset)).toBe(newlinesBefore);
          expect(editorPosition(lines, utf16(offset))).toBe(offset + 1 + newlinesBefore);
          expect(offsetAtPosition(lines, editorPosition(lines, utf16(offset)))).toBe(offset);
        }
      }),
    );
  });

  it("takes a position between or outside paragraphs to the nearest text", () => {
    const lines = paragraphs("ab\n\nc");
    expect([0, 1, 3, 4, 5, 6, 7, 8, 9, 99].map((position) => offsetAtPosition(lines, position))).toEqual([
      0, 0, 2, 2, 3, 3, 4, 5, 5, 5,
    ]);
  });
});
