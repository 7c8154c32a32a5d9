import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemeEnd, graphemeStart, stepByGrapheme } from "./graphemes";
import { codePoints, utf16 } from "./offsets";
import { codePointIndex } from "./code-points";
import { snapToGraphemes, snapToWords, stepByWord } from "./snap";

const range = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });
const at = (text: string, chosen: string) =>
  range(text.indexOf(chosen), text.indexOf(chosen) + chosen.length);
const snapped = (text: string, chosen: string) => {
  const result = snapToWords(text, at(text, chosen));
  return result && text.slice(result.start, result.end);
};

const sentence =
  "Supporters of the so-called ‘moderate opposition’ in al-Z’ainiyah met a pseudo-humanitarian group, ISIS’ own “so-called” friends.";

describe("snapToWords", () => {
  it.each([
    ["o-call", "so-called"],
    ["called ", "so-called"],
    [" so", "so-called"],
    ["-", "so-called"],
    ["Z’ain", "al-Z’ainiyah"],
    ["humanit", "pseudo-humanitarian"],
    ["‘moderate oppo", "‘moderate opposition"],
    ["‘moderate opposition’", "‘moderate opposition’"],
    ["moderate opposition", "moderate opposition"],
    [" “so-called” ", "“so-called”"],
    ["SIS’", "ISIS’"],
    ["group,", "group,"],
    ["SIS", "ISIS"],
  ])("makes of a selection of %j: %j", (chosen, meant) => {
    expect(snapped(sentence, chosen)).toBe(meant);
  });

  it("takes a caret for the word it touches, and white space for nothing", () => {
    const text = "one  two";
    expect(snapToWords(text, range(1, 1))).toEqual(range(0, 3));
    expect(snapToWords(text, range(3, 3))).toEqual(range(0, 3));
    expect(snapToWords(text, range(5, 5))).toEqual(range(5, 8));
    expect(snapToWords(text, range(4, 4))).toBeNull();
    expect(snapToWords(text, range(3, 5))).toBeNull();
  });

  it("does not join words across dashes, line breaks or doubled hyphens", () => {
    expect(snapped("left--right", "eft")).toBe("left");
    expect(snapped("left – right", "eft")).toBe("left");
    expect(snapped("left-\nright", "eft")).toBe("left");
  });

  it("works in other scripts: Hebrew joined by a maqaf, Arabic, Chinese", () => {
    expect(snapped("אמר ראש־הממשלה אתמול", "הממש")).toBe("ראש־הממשלה");
    expect(snapped("قالت الشرطة، أمس", "لشرط")).toBe("الشرطة");
    expect(snapped("日本語の新聞", "本")).toBe("日本語");
  });

  it("cuts no emoji", () => {
    const text = "see 👩‍👩‍👧🇺🇸 now";
    expect(snapToWords(text, range(5, 7))).toEqual(at(text, "👩‍👩‍👧"));
    expect(snapToGraphemes(text, range(13, 14))).toEqual(at(text, "🇺🇸"));
  });

  it("changes nothing when it is repeated, cuts no character and never leaves white space outside", () => {
    const piece = fc.constantFrom(
      "a",
      "so",
      "-",
      "’",
      "‘",
      " ",
      "\n",
      "é",
      "e\u0301",
      "👩‍👩‍👧",
      "🇺🇸",
      "ש",
      "\u05B8",
      "３",
      ".",
      "日",
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
        const [start = 0, end = 0] = [one % (words.length + 1), other % (words.length + 1)].sort(
          (a, b) => a - b,
        );
        fc.pre(start < end);
        const once = snapToWords(words, range(start, end));
        expect(once === null).toBe(words.slice(start, end).trim() === "");
        if (!once) return;
        expect(snapToWords(words, once)).toEqual(once);
        expect([graphemeStart(words, once.start), graphemeEnd(words, once.end)]).toEqual([
          once.start,
          once.end,
        ]);
        const kept = words.slice(start, end).trim();
        expect(words.slice(once.start, once.end)).toContain(kept);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("steps of an edge", () => {
  const text = "a so-called ‘plan’, then";
  const walk = (from: number, direction: "left" | "right", edge: "start" | "end") => {
    const stops = [from];
    for (;;) {
      const last = utf16(stops.at(-1) ?? 0);
      const next = stepByWord(text, last, direction, edge);
      if (next === last) return stops;
      stops.push(next);
    }
  };

  it("moves ends to ends of words and marks, starts to their starts, and stays at the text's edge", () => {
    expect(walk(0, "right", "end")).toEqual([0, 1, 11, 13, 17, 18, 19, 24]);
    expect(walk(24, "left", "end")).toEqual([24, 19, 18, 17, 13, 11, 1]);
    expect(walk(24, "left", "start")).toEqual([24, 20, 18, 17, 13, 12, 2, 0]);
    expect(walk(5, "right", "start")).toEqual([5, 12, 13, 17, 18, 20]);
  });

  it("moves by whole characters", () => {
    const family = "x👩‍👩‍👧y";
    expect(stepByGrapheme(family, 1, "right")).toBe(9);
    expect(stepByGrapheme(family, 9, "left")).toBe(1);
    expect(stepByGrapheme(family, 0, "left")).toBe(0);
    expect(stepByGrapheme(family, 10, "right")).toBe(10);
  });
});

const article = path.resolve(import.meta.dirname, "../../../../shared/articles/000_9c1bcda76c5ba660.txt");

describe.skipIf(!existsSync(article))(`on a real article (skipped when ${article} is absent)`, () => {
  it("finds so-called at code points 633 to 642 from any part of it", () => {
    const text = readFileSync(article, "utf8");
    const index = codePointIndex(text);
    const start = index.toUtf16(codePoints(633)) ?? utf16(-1);
    for (let from = 0; from < 9; from += 1) {
      const found = snapToWords(text, { start: utf16(start + from), end: utf16(start + from + 1) });
      expect(found && [index.toCodePoint(found.start), index.toCodePoint(found.end)]).toEqual([633, 642]);
    }
  });
});
