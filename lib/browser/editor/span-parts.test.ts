import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf16 } from "@/lib/core/text/offsets";
import { moveEdge, partOf, withPart, type EdgeMove } from "./span-parts";

const text = "They insist that the so-called ‘opposition’ 👩‍👩‍👧 claims it.";
const over = (quote: string) => {
  const start = text.indexOf(quote);
  return partOf(text, { start: utf16(start), end: utf16(start + quote.length) });
};
const quotes = (parts: readonly { quote: string }[] | null) => parts?.map(({ quote }) => quote);

describe("parts of a span", () => {
  it("take one more in the order of the text, and refuse one that overlaps", () => {
    expect(quotes(withPart([over("claims")], over("insist")))).toEqual(["insist", "claims"]);
    expect(withPart([over("so-called ‘opposition’")], over("called"))).toBeNull();
  });

  it("move an edge by word, hyphens joined, and by what readers take for one character", () => {
    const move = (
      quote: string,
      edge: EdgeMove["edge"],
      direction: EdgeMove["direction"],
      unit: EdgeMove["unit"],
    ) => quotes(moveEdge(text, [over(quote)], { edge, direction, unit }))?.[0];
    expect(move("that the", "end", "right", "word")).toBe("that the so-called");
    expect(move("the so-called", "start", "right", "word")).toBe("so-called");
    expect(move("so-called", "end", "left", "word")).toBe("so-called");
    expect(move("opposition’ ", "end", "right", "character")).toBe("opposition’ 👩‍👩‍👧");
  });

  it("never become empty nor lose their quotation", () => {
    const moves = fc.record<EdgeMove>({
      edge: fc.constantFrom("start", "end"),
      direction: fc.constantFrom("left", "right"),
      unit: fc.constantFrom("word", "character"),
    });
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 30 }), (made) => {
        const parts = made.reduce(
          (now, move) => moveEdge(text, now, move),
          [over("so-called"), over("claims")],
        );
        for (const { start, end, quote } of parts) {
          expect(quote).not.toBe("");
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
    );
  });
});
