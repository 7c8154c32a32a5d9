import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeVectors } from "../testing/vectors";
import { alexPaulSuzan, continuumOf, type GammaTriples } from "../testing/continua";
import { articleGamma } from "./article-gamma";
import { bestAlignment, disorderOf } from "./best-alignment";
import type { Continuum, GammaUnit } from "./continuum";
import { categoryMatrix, defaultWeights, positionalDissimilarity, type GammaWeights } from "./dissimilarity";
import { defaultGammaParameters, pygammaConvention, pygammaStatisticalConvention } from "./gamma-parameters";
import { gammaFrom, gammaRow } from "./gamma-row";

type Params = {
  alpha?: number;
  beta?: number;
  delta_empty: number;
  category_distance?: Record<string, number>;
};

const weightsOf = ({ alpha = 1, beta = 1, delta_empty, category_distance = {} }: Params): GammaWeights => ({
  alpha,
  beta,
  deltaEmpty: delta_empty,
  categoryDistances: Object.entries(category_distance).map(([pair, distance]) => {
    const [a = "", b = ""] = pair.split("|");
    return { a, b, distance };
  }),
});

const disorder = (annotators: GammaTriples, weights: GammaWeights) => {
  const continuum = continuumOf(annotators);
  const alignment = bestAlignment(continuum, weights);
  expect(alignment?.isExact).toBe(true);
  return disorderOf(alignment?.cost ?? NaN, continuum);
};

describeVectors("gamma.json", ({ measure, params, input, expected, tolerance }) => {
  const weights = weightsOf(params as Params);
  const within = (actual: number, value: unknown) =>
    expect(Math.abs(actual - Number(value))).toBeLessThanOrEqual(tolerance.abs);
  if (measure === "gamma.positional_dissimilarity") {
    const { a, b, pairs } = input as { a?: Pair[]; b?: Pair[]; pairs?: [Pair, Pair][] };
    const all = pairs ?? (a ?? []).flatMap((x) => (b ?? []).map((y): [Pair, Pair] => [x, y]));
    const values = expected.values as number[];
    expect(all).toHaveLength(values.length);
    all.forEach(([x, y], index) =>
      within(positionalDissimilarity(...x, ...y) * weights.deltaEmpty, values[index]),
    );
    // The paper prints one or two decimals.
    ((expected.published ?? []) as number[]).forEach((value, index) => {
      expect(Math.abs((values[index] ?? NaN) - value)).toBeLessThanOrEqual(0.05);
    });
    return;
  }
  const { annotators, chance_continua } = input as {
    annotators: GammaTriples;
    chance_continua?: GammaTriples[];
  };
  const observed = disorder(annotators, weights);
  if (measure === "gamma.full") checkWhole(annotators, weights, expected);
  if (measure !== "gamma.replay") {
    within(observed, expected.disorder);
    if ("pygamma_test_value" in expected) within(observed, expected.pygamma_test_value);
    return;
  }
  const chance = (chance_continua ?? []).map((one) => disorder(one, weights));
  const mean = chance.reduce((sum, one) => sum + one, 0) / chance.length;
  within(observed, expected.observed);
  within(mean, expected.expected);
  within(1 - observed / mean, expected.gamma);
});

type Pair = [number, number];

/** Published ranges of γ, and the alignment that the authors of the package chose among equals. */
const checkWhole = (annotators: GammaTriples, weights: GammaWeights, expected: Record<string, unknown>) => {
  const continuum = continuumOf(annotators);
  expect(bestAlignment(continuum, weights)?.unitary).toHaveLength(
    Number(expected.n_unitary_alignments_pygamma),
  );
  for (const [convention, range] of [
    [pygammaConvention, expected.gamma_range],
    [pygammaStatisticalConvention, expected.gamma_range_statistical_sampler],
  ] as const) {
    const parameters = { ...defaultGammaParameters, ...weights, convention };
    const gamma = gammaFrom(gammaRow(articleGamma(continuum, parameters, 1_000)));
    const [low, high] = range as [number, number];
    expect(gamma.kind === "value" && gamma.value, convention.name).toBeGreaterThanOrEqual(low);
    expect(gamma.kind === "value" && gamma.value, convention.name).toBeLessThanOrEqual(high);
  }
};

describe("best alignment", () => {
  const unit = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("a", "b"))
    .map(([start, length, label]): [number, number, string] => [start, start + length, label]);
  const annotators = (counts: { annotators: number; units: number }) =>
    fc.array(fc.array(unit, { maxLength: counts.units }), {
      minLength: counts.annotators,
      maxLength: counts.annotators,
    });

  it.each([
    [2, 5],
    [3, 4],
    [4, 3],
    [5, 2],
  ])("costs what a search through every alignment finds: %i annotators, up to %i units", (n, units) => {
    const weights = fc.record({
      alpha: fc.constantFrom(1, 3),
      beta: fc.constantFrom(0, 1, 2),
      deltaEmpty: fc.constantFrom(1, 0.5),
      categoryDistances: fc.constant([]),
    });
    fc.assert(
      fc.property(annotators({ annotators: n, units }), weights, (given, chosen) => {
        const continuum = continuumOf(given);
        const alignment = bestAlignment(continuum, chosen);
        expect(alignment?.cost).toBeCloseTo(leastCost(continuum, chosen), 9);
      }),
      { numRuns: 60 },
    );
  });

  it("holds every unit once and does not depend on the order of annotators", () => {
    fc.assert(
      fc.property(annotators({ annotators: 4, units: 6 }), (given) => {
        const continuum = continuumOf(given);
        const alignment = bestAlignment(continuum, defaultWeights);
        const ids = alignment?.unitary.flatMap(({ units }) => units.flatMap((one) => one?.id ?? []));
        expect(ids?.toSorted()).toEqual(
          continuum.annotators
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        );
        const turned = bestAlignment(continuumOf(given.toReversed()), defaultWeights);
        expect(turned?.cost).toBeCloseTo(alignment?.cost ?? NaN, 9);
        expect(turned?.unitary).toHaveLength(alignment?.unitary.length ?? -1);
      }),
      { numRuns: 60 },
    );
  });

  it("takes the fewest unitary alignments among equals (Alex, Paul and Suzan: 6, not 7)", () => {
    const alignment = bestAlignment(continuumOf(alexPaulSuzan), { ...defaultWeights, alpha: 3 });
    expect(alignment?.unitary).toHaveLength(6);
  });

  it("gives a certified interval when its work is cut short, and the same one every time", () => {
    const dense = continuumOf(
      Array.from({ length: 8 }, (_, annotator) =>
        Array.from({ length: 12 }, (_, index): [number, number, string] => {
          const start = (annotator * 7 + index * 13) % 120;
          return [start, start + 8 + ((annotator + index) % 5), (annotator * index) % 3 === 0 ? "a" : "b"];
        }),
      ),
    );
    const exact = bestAlignment(dense, defaultWeights);
    expect(exact?.isExact).toBe(true);
    for (const left of [0, 100, 2_000, 5_000]) {
      const cut = bestAlignment(dense, defaultWeights, { left });
      expect(cut?.leastCost).toBeLessThanOrEqual((exact?.cost ?? 0) + 1e-9);
      expect(cut?.cost).toBeGreaterThanOrEqual((exact?.cost ?? 0) - 1e-9);
      expect(bestAlignment(dense, defaultWeights, { left })).toEqual(cut);
    }
    expect(bestAlignment(dense, defaultWeights, { left: 0 })?.isExact).toBe(false);
  });

  it("refuses tens of thousands of spans in one place instead of hanging", () => {
    const many = Array.from({ length: 4_000 }, (_, index): [number, number, string] => [index % 50, 60, "a"]);
    expect(bestAlignment(continuumOf([many, many, many]), defaultWeights)).toBeNull();
  });
});

/** The cost of the best alignment by trying, for each unit in turn, every unitary alignment that holds it. */
const leastCost = (continuum: Continuum, weights: GammaWeights): number => {
  const distances = categoryMatrix(continuum.categories, weights);
  const n = continuum.annotators.length;
  const costOf = (units: readonly (GammaUnit | null)[]) => {
    let sum = 0;
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const [u, v] = [units[i], units[j]];
        const category = u && v ? (distances[u.category * continuum.categories.length + v.category] ?? 1) : 0;
        sum +=
          u && v
            ? weights.alpha * positionalDissimilarity(u.start, u.end, v.start, v.end) +
              weights.beta * category
            : 1;
      }
    return (sum * 2 * weights.deltaEmpty) / (n * (n - 1));
  };
  const known = new Map<string, number>();
  const best = (left: readonly (readonly GammaUnit[])[]): number => {
    const first = left.findIndex((own) => own.length > 0);
    const pivot = left[first]?.[0];
    if (!pivot) return 0;
    const key = left.map((own) => own.map(({ id }) => id).join()).join("|");
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Infinity;
    const choose = (annotator: number, chosen: (GammaUnit | null)[], rest: (readonly GammaUnit[])[]) => {
      if (annotator === n) {
        least = Math.min(least, costOf(chosen) + best(rest));
        return;
      }
      const own = left[annotator] ?? [];
      if (annotator === first) {
        choose(annotator + 1, [...chosen, pivot], [...rest, own.slice(1)]);
        return;
      }
      choose(annotator + 1, [...chosen, null], [...rest, own]);
      own.forEach((unit, index) =>
        choose(annotator + 1, [...chosen, unit], [...rest, own.toSpliced(index, 1)]),
      );
    };
    choose(0, [], []);
    known.set(key, least);
    return least;
  };
  return best(continuum.annotators);
};
