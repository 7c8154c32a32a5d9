import fc from "fast-check";
import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { utf16 } from "@/lib/core/text/offsets";
import { editorPosition, offsetAtPosition, paragraphs } from "@/lib/core/text/paragraphs";
import { articleContent } from "./article-content";
import { articleNodes } from "./article-nodes";

const schema = getSchema(articleNodes);
const pieces = fc.constantFrom("a", " ", "\n", "\n\n", "👩‍👩‍👧", "é", "שלום", "so-called", "\u00a0", "\u200f");
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

describe("the editor's document of a text", () => {
  it("holds at each position the same characters as the text at its offset", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const doc = schema.nodeFromJSON(articleContent(text));
        const lines = paragraphs(text);
        const place = (offset: number) => editorPosition(lines, utf16(offset));
        expect(doc.textBetween(place(start), place(end), "\n")).toBe(text.slice(start, end));
      }),
    );
  });

  it("has no position that leads outside of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const size = schema.nodeFromJSON(articleContent(text)).content.size;
        const offsets = Array.from({ length: size + 1 }, (_, at) => offsetAtPosition(paragraphs(text), at));
        expect(offsets[0]).toBe(0);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets).toEqual([...offsets].sort((x, y) => x - y));
      }),
    );
  });
});
