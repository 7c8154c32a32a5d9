import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleDocument } from "../annotation/article-document";
import { agreementReport, type ReportRequest } from "./agreement-report";
import { defaultGammaParameters } from "./gamma/gamma-parameters";
import { mulberry32, randomBelow } from "./random/mulberry32";
import { measureIds, type MeasureId } from "./report/measure";
import { articleOf } from "./testing/documents";
import type { Triple } from "./testing/units";

/** Few chance continua and no intervals, so that many studies can be tried. */
const quick: ReportRequest = {
  measures: measureIds,
  scopes: "overall",
  gamma: { ...defaultGammaParameters, leastSamples: 10, mostSamples: 10 },
  bootstrap: { resamples: 0, seed: 1 },
};

const span = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("a", "b", "c"))
  .map(([start, length, label]): Triple => [start, start + length, label]);
const layer = fc.array(span, { maxLength: 5 });
const study = fc.array(fc.tuple(layer, layer, layer), { minLength: 1, maxLength: 3 });

type Study = readonly (readonly [Triple[], Triple[], Triple[]])[];

const documentsOf = (
  given: Study,
  coders: readonly string[] = ["A", "B", "C"],
  rename: (label: string) => string = (label) => label,
): ArticleDocument[] =>
  given.map((layers, index) =>
    articleOf(
      `${index}`,
      110,
      Object.fromEntries(
        layers.map((own, place) => [
          coders[place] ?? "",
          own.map(([start, end, label]): Triple => [start, end, rename(label)]),
        ]),
      ),
    ),
  );

/** Overall values by measure; null where there is none. */
const overall = (documents: readonly ArticleDocument[]): Map<MeasureId, number | null> => {
  const { values } = agreementReport(documents, quick);
  return new Map(values.map(({ measure, value }) => [measure, value.kind === "value" ? value.value : null]));
};

const expectSame = (actual: Map<MeasureId, number | null>, known: Map<MeasureId, number | null>) => {
  expect([...actual.keys()]).toEqual([...known.keys()]);
  for (const [measure, value] of known)
    if (value === null) expect(actual.get(measure), measure).toBeNull();
    else expect(actual.get(measure) ?? NaN, measure).toBeCloseTo(value, 9);
};

describe("every measure", () => {
  it("is symmetric in annotators", () => {
    fc.assert(
      fc.property(study, (given) => {
        expectSame(overall(documentsOf(given, ["C", "A", "B"])), overall(documentsOf(given)));
      }),
      { numRuns: 15 },
    );
  });

  it("does not depend on the names of labels, nor on the order of articles, layers and spans", () => {
    const renamed: Record<string, string> = { a: "c", b: "a", c: "b" };
    fc.assert(
      fc.property(study, (given) => {
        const known = overall(documentsOf(given));
        expectSame(overall(documentsOf(given, undefined, (label) => renamed[label] ?? label)), known);
        const turned = documentsOf(given)
          .toReversed()
          .map((one) => ({
            ...one,
            layers: one.layers
              .toReversed()
              .map((own) => ({ ...own, annotations: own.annotations.toReversed() })),
          }));
        expectSame(overall(turned), known);
      }),
      { numRuns: 15 },
    );
  });

  it("is unchanged when an annotator's work comes twice", () => {
    fc.assert(
      fc.property(study, (given) => {
        const once = documentsOf(given);
        const known = overall(once);
        const spansTwice = once.map((one) => ({
          ...one,
          layers: one.layers.map((own, place) =>
            place > 0
              ? own
              : {
                  ...own,
                  annotations: [
                    ...own.annotations,
                    ...own.annotations.map((copy) => ({ ...copy, id: `${copy.id}-again` })),
                  ],
                },
          ),
        }));
        const layerTwice = once.map((one) => ({
          ...one,
          layers: one.layers.flatMap((own, place) =>
            place > 0
              ? [own]
              : [
                  own,
                  {
                    ...own,
                    id: `${own.id}-again`,
                    annotations: own.annotations.map((copy) => ({ ...copy, id: `${copy.id}-again` })),
                  },
                ],
          ),
        }));
        for (const twice of [spansTwice, layerTwice, [...once, ...once]]) expectSame(overall(twice), known);
      }),
      { numRuns: 15 },
    );
  });

  it("is perfect on identical layers", () => {
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), (layers) => {
        const same = overall(documentsOf(layers.map((own) => [own, own, own] as const)));
        for (const [measure, value] of same)
          if (value !== null) expect(value, measure).toBeCloseTo(measure === "boundary-distance" ? 0 : 1, 9);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a measure corrected for chance", () => {
  it("is near 0 where annotators mark at random", () => {
    const random = mulberry32(11);
    const documents = Array.from({ length: 60 }, (_, index) => {
      // Spans that don't overlap, so that cuα and (k)uα have a value, too.
      const marks = () => {
        const spans: Triple[] = [];
        for (let at = randomBelow(random, 60); at < 560; at += 5 + randomBelow(random, 110)) {
          const end = at + 5 + randomBelow(random, 30);
          spans.push([at, end, "abc".charAt(randomBelow(random, 3))]);
          at = end;
        }
        return spans;
      };
      const article = articleOf(`${index}`, 600, { A: marks(), B: marks(), C: marks() });
      return { ...article, text: "Five words in a sentence. ".repeat(24).slice(0, 600) };
    });
    const corrected = [...overall(documents)].filter(
      // Everybody marks something in each of these articles, so α of presence has nothing to say.
      ([measure]) => /^gamma|alpha|kappa/.test(measure) && measure !== "presence-alpha",
    );
    expect(corrected.map(([measure]) => measure)).toEqual([
      "alpha-characters",
      "kappa-characters",
      "alpha-tokens",
      "kappa-tokens",
      "gamma",
      "gamma-position",
      "gamma-cat",
      "u-alpha",
      "u-alpha-any",
      "cu-alpha",
      "alpha-unitizing",
      "sentence-alpha",
    ]);
    for (const [measure, value] of corrected) expect(Math.abs(value ?? NaN), measure).toBeLessThan(0.08);
  });
});
