import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measured } from "../measurement";
import { describeVectors } from "../testing/vectors";
import { addCounts, f1Of, noMatches, type MatchCounts } from "./match-counts";
import { semevalCounts, semevalScore } from "./semeval-f1";
import { characterMatches, diceMatches, exactMatches, overlapMatches } from "./span-f1";
import { sharedLength } from "./stretch";
import { unitsArbitrary } from "../testing/units-arbitrary";
import { unit, unitsOf, type Triple } from "../testing/units";
import type { Unit } from "./unit";

type Docs = Record<string, { a: Triple[]; b: Triple[] }>;

describeVectors("span_f1.json", ({ input, expected, tolerance }) => {
  const docs = Object.values((input as { docs: Docs }).docs).map(({ a, b }) => ({
    a: unitsOf(a),
    b: unitsOf(b),
  }));
  const pooled = (count: (a: Unit[], b: Unit[]) => MatchCounts) =>
    docs.map(({ a, b }) => count(a, b)).reduce(addCounts, noMatches);
  const semeval = (labels: "ignored" | "same") => {
    const sums = { spansA: 0, spansB: 0, coveredOfA: 0, coveredOfB: 0 };
    for (const { a, b } of docs) {
      const counts = semevalCounts(a, b, labels);
      for (const key of ["spansA", "spansB", "coveredOfA", "coveredOfB"] as const) sums[key] += counts[key];
    }
    const { precision, recall, f1 } = semevalScore(sums);
    return { p: precision, r: recall, f1 };
  };
  const isEmpty = docs.every(({ a, b }) => a.length + b.length === 0);
  const f1 = (counts: MatchCounts) => {
    const measurement = f1Of(counts);
    // The scorers call two empty sides 1; we say "nothing marked", and a page may print the convention.
    if (isEmpty) expect(measurement).toEqual({ kind: "undefined", reason: { kind: "no_spans" } });
    return measurement.kind === "value" ? measurement.value : 1;
  };
  const [exact, overlap, dice] = [pooled(exactMatches), pooled(overlapMatches), pooled(diceMatches)];
  const actual: Record<string, unknown> = {
    exact_f1: f1(exact),
    overlap_any_f1: f1(overlap),
    overlap_any_unlabelled_f1: f1(pooled((a, b) => overlapMatches(a, b, "any"))),
    dice_matched_f1: f1(dice),
    char_label_f1: f1(pooled(characterMatches)),
    semeval_si: semeval("ignored"),
    semeval_flc: semeval("same"),
    n_a: exact.a,
    n_b: exact.b,
    tp_exact: exact.matched,
    tp_overlap: overlap.matched,
    dice_sum: dice.matched,
  };
  for (const [field, value] of Object.entries(expected))
    expectClose(actual[field], value, tolerance.abs, field);
});

const expectClose = (actual: unknown, expected: unknown, tolerance: number, field: string) => {
  if (typeof expected === "number") {
    expect(typeof actual, field).toBe("number");
    expect(Math.abs(Number(actual) - expected), field).toBeLessThanOrEqual(tolerance);
  } else {
    for (const [key, value] of Object.entries(expected as Record<string, number>))
      expectClose((actual as Record<string, number>)[key], value, tolerance, `${field}.${key}`);
  }
};

describe("span F1", () => {
  it("is undefined, not 1, where nobody marked anything", () => {
    expect(f1Of(exactMatches([], []))).toEqual({ kind: "undefined", reason: { kind: "no_spans" } });
  });

  it("counts a copied span once for each copy on the other side", () => {
    const twice = [unit("a", 0, 5), unit("a", 0, 5)];
    expect(exactMatches(twice, [unit("a", 0, 5)])).toMatchObject({ a: 2, b: 1, matched: 1 });
  });

  it("pairs one to one, where greedy pairing would lose a pair", () => {
    // The long span fits both short ones; the first short one also fits another. Two pairs are possible.
    const a = [unit("x", 0, 20), unit("x", 0, 4)];
    const b = [unit("x", 2, 6), unit("x", 10, 20)];
    expect(overlapMatches(a, b)).toMatchObject({ a: 2, b: 2, matched: 2 });
  });

  it("does not pair different labels, unless asked to", () => {
    const [a, b] = [[unit("x", 0, 4)], [unit("y", 0, 4)]];
    expect(overlapMatches(a, b).matched).toBe(0);
    expect(overlapMatches(a, b, "any").matched).toBe(1);
  });

  it("counts the characters of a discontinuous span once, and not those between its parts", () => {
    const split: Unit = {
      id: "s",
      labelId: "x",
      stretches: [
        { start: 0, end: 4 },
        { start: 10, end: 14 },
      ],
    };
    expect(characterMatches([split, unit("x", 2, 4)], [unit("x", 0, 14)])).toMatchObject({
      a: 8,
      b: 14,
      matched: 8,
    });
    expect(overlapMatches([split], [unit("x", 4, 10)]).matched).toBe(0);
  });

  it("finishes on ten thousand identical spans", () => {
    const many = Array.from({ length: 10_000 }, () => unit("x", 3, 9));
    expect(overlapMatches(many, many.slice(1)).matched).toBe(9_999);
    expect(f1Of(exactMatches(many, many))).toEqual(measured(1, 20_000));
  });

  it("is symmetric, and 1 for identical layers", () => {
    fc.assert(
      fc.property(unitsArbitrary(8), unitsArbitrary(8), (a, b) => {
        for (const count of [exactMatches, overlapMatches, diceMatches, characterMatches]) {
          expect(count(a, b).matched).toBeCloseTo(count(b, a).matched, 9);
          const own = count(a, a);
          expect(own.matched).toBeCloseTo(own.a, 9);
        }
      }),
    );
  });

  it("finds the best matching that a search through all of them finds", () => {
    fc.assert(
      fc.property(unitsArbitrary(5), unitsArbitrary(5), (a, b) => {
        const best = bestByBruteForce(a, b);
        expect(overlapMatches(a, b).matched).toBe(best.pairs);
        expect(diceMatches(a, b).matched).toBeCloseTo(best.dice, 9);
      }),
    );
  });
});

const bestByBruteForce = (a: readonly Unit[], b: readonly Unit[]): { pairs: number; dice: number } => {
  const [first, ...rest] = a;
  if (!first) return { pairs: 0, dice: 0 };
  const without = bestByBruteForce(rest, b);
  return b.reduce((best, other, index) => {
    if (other.labelId !== first.labelId) return best;
    const shared = sharedLength(first.stretches, other.stretches);
    if (shared === 0) return best;
    const size = (one: Unit) => one.stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    const after = bestByBruteForce(rest, b.toSpliced(index, 1));
    return {
      pairs: Math.max(best.pairs, after.pairs + 1),
      dice: Math.max(best.dice, after.dice + (2 * shared) / (size(first) + size(other))),
    };
  }, without);
};
