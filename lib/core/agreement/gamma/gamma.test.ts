import { describe, expect, it } from "vitest";
import { agreementReport } from "../agreement-report";
import type { ArticleDocument } from "../../annotation/article-document";
import type { Measurement } from "../measurement";
import { mulberry32, randomBelow } from "../random/mulberry32";
import { alexPaulSuzan, continuumOf } from "../testing/continua";
import { articleOf } from "../testing/documents";
import type { Triple } from "../testing/units";
import { describeVectors } from "../testing/vectors";
import { articleGamma } from "./article-gamma";
import { categorySums } from "./category-sums";
import { chanceUnits } from "./chance-sampler";
import { packContinuum } from "./continuum";
import { gammaCatFrom, gammaCatRow } from "./gamma-cat-row";
import { gammaDetails, gammaFrom, gammaRow, samplesFor } from "./gamma-row";
import { defaultWeights, dissimilarityFor } from "./dissimilarity";
import {
  defaultGammaParameters,
  paperConvention,
  pygammaConvention,
  type GammaParameters,
} from "./gamma-parameters";

describeVectors("gamma_cat.json", ({ input, expected, tolerance }) => {
  const { alignment } = input as { alignment: (Triple | null)[][] };
  const annotators = (alignment[0] ?? []).map((_, annotator) =>
    alignment.map((one) => one[annotator] ?? null),
  );
  const continuum = continuumOf(annotators.map((own) => own.flatMap((one) => (one ? [one] : []))));
  const packed = packContinuum(continuum);
  const placeOf = (annotator: number, triple: Triple) =>
    packed.source.findIndex(
      (_, unit) =>
        packed.annotator[unit] === annotator &&
        packed.start[unit] === triple[0] &&
        packed.end[unit] === triple[1] &&
        continuum.categories[packed.category[unit] ?? -1] === triple[2],
    );
  const together = alignment
    .map((one) => one.flatMap((triple, annotator) => (triple ? [placeOf(annotator, triple)] : [])))
    .filter((units) => units.length > 1);
  for (const alpha of [1, 3]) {
    const dissimilarity = dissimilarityFor(continuum.categories, { ...defaultWeights, alpha });
    const sums = categorySums(
      packed,
      { together },
      { ...dissimilarity, deltaEmpty: 1 },
      { ...paperConvention, weighsConfidence: alpha !== 1 },
    );
    const check = (name: string, place: number) => {
      const [disagreement, weight] = [sums.disagreement[place] ?? 0, sums.weight[place] ?? 0];
      const { value, num, den } = expected[name] as { value: number | null; num: number; den: number };
      expect(Math.abs(disagreement - num), name).toBeLessThanOrEqual(tolerance.abs);
      expect(Math.abs(weight - den), name).toBeLessThanOrEqual(tolerance.abs);
      if (value === null) expect(weight).toBe(0);
      else expect(Math.abs(disagreement / weight - value), name).toBeLessThanOrEqual(tolerance.abs);
    };
    check(`gamma_cat_disorder_alpha${alpha}`, continuum.categories.length);
    for (const label of ["A", "B", "C"])
      check(`gamma_k_${label}_disorder_alpha${alpha}`, continuum.categories.indexOf(label));
  }
});

const sumOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
const valueOf = (measurement: Measurement) => (measurement.kind === "value" ? measurement.value : NaN);

describe("γ", () => {
  const pygamma: GammaParameters = { ...defaultGammaParameters, alpha: 3, convention: pygammaConvention };

  it("is in the published range for Alex, Paul and Suzan, whatever the seed", () => {
    for (const seed of [1, 2, 3]) {
      const article = articleGamma(continuumOf(alexPaulSuzan, 60), { ...pygamma, seed }, 300);
      const gamma = valueOf(gammaFrom(gammaRow(article)));
      expect(gamma).toBeGreaterThan(0.44);
      expect(gamma).toBeLessThan(0.47);
      expect(gammaDetails(gammaRow(article))?.bounds).toBeNull();
      const gammaCat = valueOf(gammaCatFrom(gammaCatRow(article)));
      expect(gammaCat).toBeGreaterThan(0.38);
      expect(gammaCat).toBeLessThan(0.42);
      // Published γ_k, ±.01; labels that nobody shares are at or below 0.
      const published = { 1: 1, 2: 0, 3: 0, 4: 0, 5: 1, 6: 0.37, 7: 0 };
      for (const [label, value] of Object.entries(published)) {
        const gammaK = valueOf(gammaCatFrom(gammaCatRow(article, article.categories.indexOf(label))));
        if (value === 0) expect(gammaK, label).toBeLessThan(0.02);
        else expect(Math.abs(gammaK - value), label).toBeLessThan(0.01);
      }
    }
  });

  it("is 1 where everybody agrees and near 0 for chance", () => {
    const layer: Triple[] = [
      [0, 9, "a"],
      [30, 42, "b"],
      [55, 60, "a"],
      [80, 99, "c"],
    ];
    const same = articleGamma(continuumOf([layer, layer, layer], 200), defaultGammaParameters, 30);
    expect(gammaFrom(gammaRow(same))).toEqual({ kind: "value", value: 1, n: 1 });
    expect(valueOf(gammaCatFrom(gammaCatRow(same)))).toBe(1);
    const random = mulberry32(7);
    const chance = Array.from({ length: 40 }, () => {
      const annotators = [0, 1, 2].map(() =>
        Array.from({ length: 8 }, (): Triple => {
          const start = randomBelow(random, 970);
          return [start, start + 10 + randomBelow(random, 20), "abc".charAt(randomBelow(random, 3))];
        }),
      );
      return articleGamma(continuumOf(annotators, 1000), defaultGammaParameters, 10);
    });
    const row = sumOf(chance.map(gammaRow));
    expect(Math.abs(valueOf(gammaFrom(row)))).toBeLessThan(0.05);
    expect(gammaDetails(row)?.chanceError).toBeGreaterThan(0);
    expect(gammaDetails(row)?.chanceError).toBeLessThan(0.02);
  });

  it("does not depend on who the annotators are, on names of labels or on the order of articles", () => {
    const spans = (names: readonly string[], rename: (label: string) => string) => {
      const own: Triple[][] = [
        [
          [0, 9, "a"],
          [30, 42, "b"],
          [100, 120, "a"],
        ],
        [
          [0, 12, "a"],
          [33, 42, "a"],
        ],
        [
          [2, 9, "b"],
          [60, 70, "c"],
          [101, 119, "a"],
        ],
      ];
      const given = names.map((name, index) => {
        const renamed = (own[index] ?? []).map(([start, end, label]): Triple => [start, end, rename(label)]);
        return [name, renamed] as const;
      });
      return articleOf("one", 200, Object.fromEntries(given));
    };
    const other = articleOf("two", 150, { A: [[0, 20, "a"]], B: [[3, 20, "b"]], C: [] });
    const value = (documents: readonly ArticleDocument[]) =>
      agreementReport(documents, { measures: ["gamma"] }).values.find(
        ({ labelId, coderIds }) => !labelId && !coderIds,
      )?.value;
    const plain = value([spans(["A", "B", "C"], (label) => label), other]);
    expect(plain?.kind).toBe("value");
    expect(value([other, spans(["C", "A", "B"], (label) => label)])).toEqual(plain);
    const names: Record<string, string> = { a: "c", b: "a", c: "b" };
    const renamed = value([spans(["A", "B", "C"], (label) => names[label] ?? label), other]);
    expect(renamed?.kind === "value" && plain?.kind === "value" && renamed.value - plain.value).toBeCloseTo(
      0,
      12,
    );
  });

  it("has no value without spans, and says why", () => {
    const empty = articleGamma(continuumOf([[], []], 200), defaultGammaParameters, 30);
    expect(gammaFrom(gammaRow(empty))).toEqual({ kind: "undefined", reason: { kind: "no_spans" } });
  });

  it("finishes on ten thousand identical spans, which are one", () => {
    const many = Array.from({ length: 10_000 }, (): Triple => [3, 40, "a"]);
    const [value] = agreementReport([articleOf("one", 200, { A: many, B: many, C: many })], {
      measures: ["gamma"],
    }).values;
    expect(value?.value).toEqual({ kind: "value", value: 1, n: 1 });
  });

  it("asks for more chance continua until the error is small enough", () => {
    const parameters = { ...defaultGammaParameters, precision: 0.02 };
    // Error .05 of the mean at 95 %: (.05/.02)² = 6.25 times as many, so 8 times.
    expect(samplesFor([1, 1, 10, 10, (0.5 / 1.96) ** 2, 1, 0], 30, parameters)).toBe(240);
    expect(samplesFor([1, 1, 10, 10, 0, 1, 0], 30, parameters)).toBe(30);
    expect(samplesFor([1, 1, 10, 10, 100, 1, 0], 30, parameters)).toBe(parameters.mostSamples);
  });
});

describe("chance continua", () => {
  it("keep shifts a mean length apart, units inside the text, and cut what crosses the end", () => {
    const continuum = continuumOf(
      [
        [
          [10, 30, "a"],
          [90, 100, "b"],
        ],
        [[50, 70, "a"]],
      ],
      100,
    );
    for (let seed = 0; seed < 50; seed++) {
      const units = chanceUnits(continuum, paperConvention, mulberry32(seed));
      const total = units.start.reduce((sum, start, index) => sum + (units.end[index] ?? 0) - start, 0);
      expect([40, 50, 60]).toContain(total);
      units.start.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(units.end[index]).toBeGreaterThan(start);
        expect(units.end[index]).toBeLessThanOrEqual(100);
      });
    }
  });
});
