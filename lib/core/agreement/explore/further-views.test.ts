import { describe, expect, it } from "vitest";
import type { Annotation, ArticleDocument, AttributeValue } from "../../annotation/article-document";
import type { Attribute } from "../../codebook/codebook";
import { defaultGammaParameters } from "../gamma/gamma-parameters";
import { defaultReportParameters } from "../report/report-parameters";
import type { ScopedValue } from "./scoped-values";
import { selectStudy } from "../study/select-study";
import { dataOf } from "../testing/agreement-data";
import { annotation, article, layer } from "../testing/documents";
import type { AgreementData } from "./agreement-data";
import { alignedCases } from "./aligned-cases";
import { attributeReports, judgementReports } from "./answer-reports";
import { retestValues } from "./retest-values";
import { voiceValues, zoneValues } from "./slice-values";
import { asItIs } from "./what-if";

const text = "x".repeat(100);
const parameters = { ...defaultReportParameters, measures: ["f1-exact"] as const };

const question = (id: string, type: Attribute["type"], values: readonly string[]): Attribute => ({
  id,
  name: id,
  definition: "",
  type,
  choices: values.map((value) => ({ value, name: value })),
  isRequired: false,
  labelIds: null,
  condition: null,
});

const voice = question("voice", "choice", ["narrator", "quote"]);
const strength = question("strength", "ordinal", ["weak", "middling", "strong"]);

/** A span with answers about it. */
const said = (start: number, end: number, attributes: Record<string, AttributeValue>): Annotation => ({
  ...annotation(text, `${start}`, "a", [start, end]),
  attributes,
});

const withQuestions = (documents: readonly ArticleDocument[]): AgreementData => {
  const data = dataOf(documents);
  return { ...data, codebook: { ...data.codebook, attributes: [voice, strength], judgements: [strength] } };
};

const numbers = (values: readonly Pick<ScopedValue, "value">[]) =>
  values.map(({ value }) => (value.kind === "value" ? value.value : value.reason.kind));

describe("agreement by part", () => {
  const zones = [
    { kind: "headline", start: 0, end: 20 },
    { kind: "body", start: 20, end: 100 },
  ] as const;
  const read = (coder: string, ...spans: Annotation[]) => layer(coder, spans);
  const data = withQuestions([
    article(
      "1",
      text,
      [
        read(
          "A",
          said(0, 5, { voice: "narrator" }),
          said(30, 40, { voice: "quote" }),
          said(50, 60, { voice: "narrator" }),
        ),
        read(
          "B",
          said(0, 5, { voice: "narrator" }),
          said(30, 40, { voice: "narrator" }),
          said(50, 60, { voice: "narrator" }),
        ),
      ],
      zones,
    ),
    article("2", text, [read("A", said(25, 29, { voice: "quote" })), read("B")], zones),
  ]);

  it("counts each zone as if it were alone", () => {
    const found = zoneValues(data, asItIs, parameters, new Map());
    expect(found.map(({ key, spans }) => [key, spans])).toEqual([
      ["headline", 2],
      ["body", 5],
    ]);
    expect(found.map(({ values }) => numbers(values))).toEqual([[1], [(2 * 2) / 5]]);
  });

  it("counts the spans of a voice by their own coder’s answer", () => {
    const found = voiceValues(data, asItIs, parameters, new Map());
    // In the body: A has one narrator’s and two quoted spans, B two of the narrator.
    expect(found.map(({ key, spans }) => [key, spans])).toEqual([
      ["narrator", 3],
      ["quote", 2],
    ]);
    expect(found.map(({ values }) => numbers(values))).toEqual([[2 / 3], [0]]);
  });
});

describe("agreement on answers", () => {
  const judged = (value: string) => ({ judgements: [{ judgementId: "strength", value }] });
  const documents = [
    article("1", text, [
      layer(
        "A",
        [said(0, 9, { voice: "quote", strength: "weak" }), said(20, 29, { voice: "quote" })],
        judged("weak"),
      ),
      layer(
        "B",
        [said(0, 9, { voice: "quote", strength: "middling" }), said(20, 29, { voice: "narrator" })],
        judged("weak"),
      ),
    ]),
    article("2", text, [
      layer("A", [said(40, 49, { voice: "quote" })], judged("strong")),
      layer("B", [], judged("weak")),
    ]),
  ];
  const data = withQuestions(documents);
  const cases = alignedCases(selectStudy(documents), defaultGammaParameters);
  const value = (reports: ReturnType<typeof attributeReports>, id: string, coefficient: string) => {
    const found = reports.find((one) => one.id === id)?.values.find((one) => one.id === coefficient)?.value;
    return found?.kind === "value" ? found.value : found?.reason.kind;
  };

  it("compares attributes on spans that are aligned, each at its level", () => {
    const reports = attributeReports(data, cases, ["A", "B"]);
    expect(reports.map(({ id, level, items }) => [id, level, items])).toEqual([
      ["voice", "nominal", 2],
      ["strength", "ordinal", 1],
    ]);
    // Two spans by both: one answer alike, one not.
    expect(value(reports, "voice", "percent")).toBe(0.5);
    // o(q,q) = 2, o(q,n) = o(n,q) = 1, n = 4: α = 1 − (2/4) / (2·3·1/(4·3)).
    expect(value(reports, "voice", "alpha")).toBeCloseTo(0, 12);
  });

  it("takes choices that stand in order for ranks", () => {
    const reports = judgementReports(data, ["A", "B"]);
    expect(reports.map(({ id, level, items }) => [id, level, items])).toEqual([["strength", "ordinal", 2]]);
    // Weak and weak agree; strong and weak are the farthest apart, which counts nothing.
    expect(value(reports, "strength", "percent")).toBe(0.5);
  });
});

describe("re-tests", () => {
  it("hold a coder’s later reading against the first of the same article", () => {
    const spans = (...places: [number, number][]) => places.map(([start, end]) => said(start, end, {}));
    const data = withQuestions([
      article("1", text, [
        layer("A", spans([0, 5], [10, 15], [20, 25])),
        layer("A", spans([0, 5], [10, 14]), { id: "again", round: 2 }),
        layer("B", spans([0, 5])),
      ]),
    ]);
    const [only, ...more] = retestValues(data, asItIs, parameters);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      coderId: "A",
      round: 2,
      articles: 1,
      spans: [3, 2],
      precision: 2 / 3,
      recall: 1,
    });
    expect(numbers(only?.values ?? []).slice(0, 2)).toEqual([(2 * 2) / 5, (2 * 1) / 5]);
    expect(retestValues(data, { ...asItIs, withoutCoderIds: ["A"] }, parameters)).toEqual([]);
  });
});
