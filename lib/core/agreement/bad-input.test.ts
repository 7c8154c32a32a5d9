import { describe, expect, it } from "vitest";
import type { ArticleDocument } from "../annotation/article-document";
import { agreementReport, type AgreementReport } from "./agreement-report";
import { measureIds } from "./report/measure";
import { problemInWords } from "./study/study-problem";
import { annotation, article, articleOf, layer } from "./testing/documents";
import type { Triple } from "./testing/units";
import { reasonInWords, type UndefinedReason } from "./undefined-reason";

const reportOn = (documents: readonly ArticleDocument[]) =>
  agreementReport(documents, { measures: measureIds, bootstrap: { resamples: 100, seed: 1 } });

/** The reasons that stand in place of the overall values, in words where each has to be a sentence. */
const reasonsOf = ({ values }: AgreementReport): UndefinedReason["kind"][] => {
  const reasons = values.flatMap(({ value, labelId, coderIds }) =>
    value.kind === "undefined" && labelId === null && coderIds === null ? [value.reason] : [],
  );
  for (const reason of reasons) expect(reasonInWords(reason)).toMatch(/^[A-ZS].{20,}\.$/u);
  return [...new Set(reasons.map(({ kind }) => kind))];
};

const expectNumbers = ({ values }: AgreementReport) => {
  for (const { measure, value, interval } of values) {
    if (value.kind === "value") expect(Number.isFinite(value.value), measure).toBe(true);
    if (interval.kind === "interval")
      expect(Number.isFinite(interval.low) && Number.isFinite(interval.high), measure).toBe(true);
  }
};

const some: Triple[] = [
  [0, 9, "a"],
  [20, 30, "b"],
];

describe("bad input", () => {
  it.each([
    ["spans outside the text", [[95, 120]], "outside_text", "reaches beyond the end"],
    ["spans that end before they start", [[9, 3]], "end_before_start", "ends where it starts or before"],
    ["spans without a stretch", [], "no_parts", "has no stretch of text"],
  ] as const)("%s are left out and named", (_case, parts, kind, words) => {
    const text = "x".repeat(100);
    const bad = annotation(text, "bad", "a", ...parts.map(([start, end]): [number, number] => [start, end]));
    const good = annotation(text, "good", "a", [0, 9]);
    const report = reportOn([article("1", text, [layer("A", [good, bad]), layer("B", [good])])]);
    expect(report.study.problems).toEqual([{ kind, articleId: "1", coderId: "A", annotationId: "bad" }]);
    expect(report.study.problems.map(problemInWords).join()).toContain(words);
    expect(report.values.find(({ measure }) => measure === "f1-exact")?.value).toMatchObject({ value: 1 });
    expectNumbers(report);
  });

  it("labels that the codebook doesn't have are left out and named", () => {
    const report = reportOn([articleOf("1", 100, { A: [[0, 9, "unheard-of"]], B: some })]);
    expect(report.study.problems).toMatchObject([{ kind: "unknown_label" }]);
    expect(report.study.problems.map(problemInWords).join()).toContain("codebook doesn't have");
    expectNumbers(report);
  });

  it.each([
    ["no article at all", [], ["no_articles"]],
    ["one annotator", [articleOf("1", 100, { A: some })], ["one_annotator"]],
    [
      "annotators who share no article",
      [articleOf("1", 100, { A: some }), articleOf("2", 100, { B: some })],
      ["nothing_shared"],
    ],
    [
      "nothing that counts in the articles",
      [{ ...articleOf("1", 100, { A: some, B: some }), zones: zoneOf("headline") }],
      ["no_counted_text"],
    ],
    [
      "layers that are all empty",
      [articleOf("1", 100, { A: [], B: [] }), articleOf("2", 100, { A: [], B: [] })],
      ["no_spans", "nothing_matched", "no_pairable_values", "no_variation"],
    ],
  ] as const)("%s: each value has its reason", (_case, documents, kinds) => {
    const report = reportOn(documents);
    expect(reasonsOf(report)).toEqual(kinds);
    expectNumbers(report);
  });

  it("labels that nobody used have a reason each, and touch no other value", () => {
    const report = reportOn([articleOf("1", 100, { A: some, B: some })]);
    const unused = report.values.filter(({ labelId }) => labelId === "c");
    const kinds = unused.flatMap(({ measure, value }) =>
      value.kind === "undefined" ? [`${measure}: ${value.reason.kind}`] : [],
    );
    expect(kinds).toEqual([
      "alpha-characters: no_spans",
      "kappa-characters: no_spans",
      "alpha-tokens: no_spans",
      "kappa-tokens: no_spans",
      "gamma: no_spans",
      "gamma-k: no_pairable_values",
      "u-alpha: no_variation",
      "ku-alpha: no_variation",
      "alpha-unitizing: no_variation",
      "presence-alpha: no_variation",
      "sentence-alpha: no_variation",
    ]);
    // That both never used it is agreement, of which two measures of presence speak.
    expect(unused.flatMap(({ measure, value }) => (value.kind === "value" ? [measure] : []))).toEqual([
      "presence-percent",
      "presence-ac1",
      "sentence-percent",
      "sentence-ac1",
    ]);
    expectNumbers(report);
  });

  it("a single article has values, but no interval", () => {
    const report = reportOn([articleOf("1", 100, { A: some, B: [[0, 9, "a"]] })]);
    expect(report.values.filter(({ value }) => value.kind === "value").length).toBeGreaterThan(20);
    for (const { interval } of report.values) {
      expect(interval.kind).toBe("undefined");
      if (interval.kind === "undefined") expect(reasonInWords(interval.reason)).not.toBe("");
    }
    expectNumbers(report);
  });

  it("ten thousand identical spans are one, for every measure", () => {
    const many = Array.from({ length: 10_000 }, (): Triple => [3, 40, "a"]);
    const once = reportOn([articleOf("1", 200, { A: many.slice(0, 1), B: many.slice(0, 1), C: [] })]);
    const report = reportOn([articleOf("1", 200, { A: many, B: many, C: [] })]);
    expect(report.study.repeated).toBe(2 * 9_999);
    expect(report.values).toEqual(once.values);
  });

  it("thousands of different spans in one place end in values or in a reason, not in a hang", () => {
    const crowd = (from: number) =>
      Array.from({ length: 2_500 }, (_, index): Triple => [
        from + (index % 50),
        60 + Math.floor(index / 50),
        "a",
      ]);
    const report = reportOn([articleOf("1", 200, { A: crowd(0), B: crowd(1) })]);
    expect(report.values.find(({ measure }) => measure === "gamma")?.value).toMatchObject({
      reason: { kind: "too_much_work" },
    });
    expect(report.values.find(({ measure }) => measure === "f1-exact")?.value.kind).toBe("value");
    expectNumbers(report);
  });
});

function zoneOf(kind: "headline") {
  return articleOf("z", 1, {}).zones.concat(article("z", "x", [], [{ kind, start: 0, end: 0 }]).zones);
}
