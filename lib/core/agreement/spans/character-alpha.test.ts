import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCharacters, characterAlpha, characterCounts, noCharacters } from "./character-alpha";
import type { Stretch } from "./stretch";

const stretches = (most: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]): Stretch => ({ start, end: start + length })),
    { maxLength: most },
  );
const isIn = (offset: number, all: readonly Stretch[]) =>
  all.some(({ start, end }) => start <= offset && offset < end);

/** α by its definition: every ordered pair of readings of one character against every pair of all readings. */
const alphaByPairs = (length: number, counted: readonly Stretch[], annotators: readonly Stretch[][]) => {
  const units = Array.from({ length }, (_, offset) => offset)
    .filter((offset) => isIn(offset, counted))
    .map((offset) => annotators.map((own) => isIn(offset, own)));
  const all = units.flat();
  let observed = 0;
  for (const unit of units)
    for (const x of unit) for (const y of unit) if (x !== y) observed += 1 / (unit.length - 1);
  let expected = 0;
  for (const x of all) for (const y of all) if (x !== y) expected += 1 / (all.length - 1);
  return expected === 0 ? null : 1 - observed / expected;
};

describe("character α", () => {
  it("agrees with a count of every pair of readings", () => {
    fc.assert(
      fc.property(fc.array(stretches(4), { minLength: 2, maxLength: 4 }), (annotators) => {
        const counted = [
          { start: 3, end: 20 },
          { start: 25, end: 48 },
        ];
        const alpha = characterAlpha(characterCounts(counted, annotators));
        const expected = alphaByPairs(60, counted, annotators);
        if (expected === null) expect(alpha.kind).toBe("undefined");
        else expect(alpha.kind === "value" ? alpha.value : null).toBeCloseTo(expected, 10);
      }),
      { numRuns: 60 },
    );
  });

  it("works out by hand: 10 characters, two annotators, 4 and 2 marked, 2 of them shared", () => {
    // o10 = 2, readings 20, marked 6: D_o = 4/20, D_e = 2·14·6/(20·19); α = 1 − 0.2/0.442105 = 0.547619.
    const counts = characterCounts([{ start: 0, end: 10 }], [[{ start: 0, end: 4 }], [{ start: 2, end: 4 }]]);
    expect(counts).toEqual({ readings: 20, marked: 6, differing: 2 });
    const alpha = characterAlpha(counts);
    expect(alpha.kind === "value" && alpha.value).toBeCloseTo(0.547619, 6);
  });

  it("is the value of the published dichotomous example, read as ten characters", () => {
    // Krippendorff 2004, two observers, ten items: 1100000000 against 0110010100, α = .095.
    const a = [{ start: 0, end: 2 }];
    const b = [
      { start: 1, end: 3 },
      { start: 5, end: 6 },
      { start: 7, end: 8 },
    ];
    const alpha = characterAlpha(characterCounts([{ start: 0, end: 10 }], [a, b]));
    expect(alpha.kind === "value" && alpha.value).toBeCloseTo(0.09523809523809523, 12);
  });

  it("pools articles by their counts, an empty submission included", () => {
    const first = characterCounts([{ start: 0, end: 10 }], [[{ start: 0, end: 4 }], [{ start: 0, end: 4 }]]);
    const second = characterCounts([{ start: 0, end: 10 }], [[{ start: 0, end: 4 }], []]);
    const pooled = characterAlpha(addCharacters(first, second));
    // 40 readings, 12 marked, 4 differing: α = 1 − 39·4/(12·28).
    expect(pooled.kind === "value" && pooled.value).toBeCloseTo(1 - (39 * 4) / (12 * 28), 12);
  });

  it("says why it has no value", () => {
    const all = [{ start: 0, end: 10 }];
    expect(characterAlpha(characterCounts(all, [[], []]))).toMatchObject({ reason: { kind: "no_spans" } });
    expect(characterAlpha(characterCounts(all, [all, all]))).toMatchObject({
      reason: { kind: "no_variation" },
    });
    expect(characterAlpha(characterCounts(all, [all]))).toMatchObject({
      reason: { kind: "no_counted_text" },
    });
    expect(characterAlpha(noCharacters)).toMatchObject({ reason: { kind: "no_counted_text" } });
  });
});
