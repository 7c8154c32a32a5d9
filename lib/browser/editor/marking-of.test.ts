import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "@/lib/core/annotation/article-document";
import { utf16 } from "@/lib/core/text/offsets";
import { paragraphs } from "@/lib/core/text/paragraphs";
import { markingOf as draw, planMarking, type MarkingSource } from "./marking-of";

const text =
  "Headline here\n\nSupporters of the so-called ‘opposition’ immediately claimed it.\nA last line.";
const lines = paragraphs(text);

const annotation = (id: string, start: number, end: number): Annotation => ({
  id,
  labelId: id,
  parts: [{ start: utf16(start), end: utf16(end), quote: text.slice(start, end) }],
  attributes: {},
  confidence: null,
  note: "",
  origin: "manual",
  codebookVersion: "1",
  revision: 1,
});

const quoted = (id: string, quote: string) =>
  annotation(id, text.indexOf(quote), text.indexOf(quote) + quote.length);

const source = (annotations: readonly Annotation[], more: Partial<MarkingSource> = {}): MarkingSource => ({
  text,
  lines,
  zones: [
    { kind: "headline", start: utf16(0), end: utf16(15) },
    { kind: "body", start: utf16(15), end: utf16(text.length) },
  ],
  zoneNames: { headline: "Headline" },
  masked: [],
  annotations,
  lookOf: (labelId) => ({ group: 1 + (labelId.charCodeAt(0) % 8), variant: 1 }),
  selection: null,
  ...more,
});

const markingOf = (made: MarkingSource, activeId: string | null = null) => draw(planMarking(made), activeId);

const classesOver = (made: ReturnType<typeof markingOf>, quote: string) => {
  const start = text.indexOf(quote);
  const stretch = made.stretches.find((each) => each.start === start && each.end === start + quote.length);
  return stretch?.className.split(" ") ?? [];
};

describe("the marking of an article", () => {
  it("tints with the innermost span and draws every span's line in its own lane", () => {
    const made = markingOf(source([quoted("b", "so-called ‘opposition’"), quoted("a", "so-called")]));
    expect(classesOver(made, "so-called")).toEqual(
      expect.arrayContaining(["g2", "lane0-g2", "lane1-g3", "lane1-start", "deep"]),
    );
    expect(classesOver(made, " ‘opposition’")).toEqual(
      expect.arrayContaining(["g3", "lane1-g3", "lane1-end"]),
    );
  });

  it("keeps the line of a crossing span in one lane on both sides of the join", () => {
    const one = quoted("a", "Supporters of the so-called ‘opposition’");
    const other = quoted("b", "so-called ‘opposition’ immediately claimed");
    const made = markingOf(source([one, other]));
    const lanesOf = (group: number) =>
      new Set(
        made.stretches.flatMap(
          ({ className }) => className.match(new RegExp(`lane\\d-g${group}\\b`, "g")) ?? [],
        ),
      );
    expect(lanesOf(2).size).toBe(1);
    expect(lanesOf(3).size).toBe(1);
  });

  it("puts the ends of the active span and of the selection where they are", () => {
    const active = quoted("a", "so-called ‘opposition’");
    const inner = quoted("b", "so-called");
    const made = markingOf(
      source([active, inner], { selection: annotation("s", 0, 8).parts[0] ?? null }),
      "a",
    );
    expect(classesOver(made, "so-called")).toEqual(expect.arrayContaining(["active", "active-start"]));
    expect(classesOver(made, "so-called")).not.toContain("active-end");
    expect(classesOver(made, " ‘opposition’")).toContain("active-end");
    expect(classesOver(made, "Headline")).toEqual(["sel", "sel-start", "sel-end"]);
  });

  it("gives a line the look of its zone, its name once, and room for its lanes", () => {
    const made = markingOf(
      source([
        quoted("a", "so-called"),
        quoted("b", "so-called ‘opposition’"),
        quoted("c", "the so-called ‘opposition’"),
        quoted("d", "of the so-called ‘opposition’"),
      ]),
    );
    expect(made.lines[0]).toMatchObject({ class: "zone-headline plain", "data-zone": "Headline" });
    expect(made.lines[1]).toEqual({});
    expect(made.lines[2]?.class).toBe("zone-body lanes-4 plain");
    expect(made.lines[3]?.class).toBe("zone-body plain");
  });

  it("covers what the spans cover, disjoint, in order and never over the end of a line", () => {
    const ranges = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 8 }), (pairs) => {
        const made = markingOf(source(pairs.map(([start, end], at) => annotation(String(at), start, end))));
        const drawn = new Set(
          made.stretches.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, at) => start + at),
          ),
        );
        const total = made.stretches.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(drawn.size).toBe(total);
        for (let at = 0; at < text.length; at++) {
          const isCovered = pairs.some(([start, end]) => start <= at && at < end) && text[at] !== "\n";
          expect(drawn.has(at)).toBe(isCovered);
        }
        const starts = made.stretches.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((x, y) => x - y));
      }),
    );
  });
});
