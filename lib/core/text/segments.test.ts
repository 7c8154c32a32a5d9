import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanes } from "./lanes";
import { utf16 } from "./offsets";
import { segments } from "./segments";

const span = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });
const someSpans = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([start, length]) => span(start, start + length)),
  { maxLength: 25 },
);

describe("segments", () => {
  it("cuts nested, crossing and coinciding spans, the shortest last", () => {
    const [outer, inner, crossing, twin] = [span(0, 10), span(2, 4), span(8, 12), span(2, 4)];
    expect(segments([inner, outer, crossing, twin])).toEqual([
      { start: 0, end: 2, spans: [outer] },
      { start: 2, end: 4, spans: [outer, inner, twin] },
      { start: 4, end: 8, spans: [outer] },
      { start: 8, end: 10, spans: [outer, crossing] },
      { start: 10, end: 12, spans: [crossing] },
    ]);
  });

  it("leaves out empty spans", () => {
    expect(segments([span(3, 3)])).toEqual([]);
    expect(segments([])).toEqual([]);
  });

  it("gives sorted, disjoint segments that cover each unit with exactly the spans that cover it", () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const found = segments(spans);
        found.forEach((each, at) => {
          expect(each.start).toBeLessThan(each.end);
          expect(each.spans.length).toBeGreaterThan(0);
          expect(found[at + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(each.end);
        });
        for (let unit = 0; unit < 90; unit += 1) {
          const covering = found.find(({ start, end }) => start <= unit && unit < end)?.spans ?? [];
          const expected = spans.filter(({ start, end }) => start <= unit && unit < end);
          expect(new Set(covering)).toEqual(new Set(expected));
          expect(covering.length).toBe(expected.length);
        }
      }),
    );
  });
});

describe("lanes", () => {
  it("puts the shortest nearest and brackets what crosses it below", () => {
    expect(lanes([span(0, 30), span(10, 19), span(10, 40), span(50, 60)])).toEqual([1, 0, 2, 0]);
  });

  it("never lets overlapping spans share a lane, and never leaves a gap below a span", () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const found = lanes(spans);
        const overlapping = (one: number) =>
          spans.flatMap((other, at) => {
            const mine = spans[one];
            return mine && at !== one && other.start < mine.end && mine.start < other.end ? [at] : [];
          });
        spans.forEach((each, at) => {
          const others = overlapping(at).map((other) => found[other]);
          expect(others).not.toContain(found[at]);
          for (let nearer = 0; nearer < (found[at] ?? 0); nearer += 1) expect(others).toContain(nearer);
          const isShortest = overlapping(at).every((other) => {
            const theirs = spans[other];
            return theirs !== undefined && theirs.end - theirs.start > each.end - each.start;
          });
          if (isShortest) expect(found[at]).toBe(0);
        });
      }),
    );
  });
});
