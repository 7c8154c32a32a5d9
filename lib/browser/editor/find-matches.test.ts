import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMatches } from "./find-matches";

const words = (text: string, query: string) =>
  findMatches(text, query).map(({ start, end }) => text.slice(start, end));

describe("search in the text", () => {
  it("ignores case and kinds of white space", () => {
    expect(words("Fake news and fake\nNEWS", "fake  news")).toEqual(["Fake news", "fake\nNEWS"]);
    expect(words("İstanbul ISIS", "isis")).toEqual(["ISIS"]);
    expect(words("anything", "  ")).toEqual([]);
  });

  it("finds every text in itself, marks and all", () => {
    const texts = fc
      .string({ minLength: 1, unit: "grapheme" })
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(texts, (text) => {
        expect(findMatches(`${text} ${text}`, text).length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
