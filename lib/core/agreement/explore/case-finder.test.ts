import { describe, expect, it } from "vitest";
import type { Annotation, AttributeValue } from "../../annotation/article-document";
import type { Attribute } from "../../codebook/codebook";
import { defaultGammaParameters } from "../gamma/gamma-parameters";
import { defaultReportParameters } from "../report/report-parameters";
import { dataOf } from "../testing/agreement-data";
import { annotation, article, layer } from "../testing/documents";
import { articleAnswers } from "./article-answers";
import { attributeReports, judgementReports } from "./answer-reports";
import { alignedCases } from "./aligned-cases";
import type { CaseBasis } from "./case-basis";
import { allCases } from "./case-filter";
import { caseFinder } from "./case-finder";
import type { CodingValue } from "../codings/coding-report";
import { goldValues } from "./gold-values";
import { retestValues } from "./retest-values";
import { voiceValues, zoneValues } from "./slice-values";
import { studyUnder } from "./study-under";
import { asItIs } from "./what-if";

const text = "x".repeat(100);
const zones = [
  { kind: "headline", start: 0, end: 20 },
  { kind: "body", start: 20, end: 100 },
] as const;

const voice: Attribute = {
  id: "voice",
  name: "Voice",
  definition: "",
  type: "choice",
  choices: ["narrator", "quote"].map((value) => ({ value, name: value })),
  isRequired: false,
  labelIds: null,
  condition: null,
};
const slant = { ...voice, id: "slant", name: "Slant" };

const said = (start: number, end: number, value: string | null): Annotation => {
  const attributes: Record<string, AttributeValue> = value === null ? {} : { voice: value };
  return { ...annotation(text, `${start}`, "a", [start, end]), attributes };
};
const judged = (value: string) => ({ judgements: [{ judgementId: "slant", value }] });

const documents = [
  article(
    "1",
    text,
    [
      layer("A", [said(0, 9, "narrator"), said(30, 40, "quote"), said(50, 60, "quote")], judged("quote")),
      layer("B", [said(0, 9, "narrator"), said(30, 40, "narrator"), said(52, 60, "quote")], judged("quote")),
      layer("C", [said(70, 75, null)]),
      layer("A", [said(30, 40, "quote"), said(80, 85, null)], { id: "again", round: 2 }),
      layer("G", [said(30, 40, null), said(70, 75, null)], { kind: "adjudicator" }),
    ],
    zones,
  ),
  article(
    "2",
    text,
    [layer("A", [said(25, 29, "quote")], judged("narrator")), layer("B", [], judged("quote"))],
    zones,
  ),
];
const plain = dataOf(documents);
const data = { ...plain, codebook: { ...plain.codebook, attributes: [voice], judgements: [slant] } };
const parameters = { ...defaultReportParameters, measures: ["f1-overlap"] as const };

const find = caseFinder(data, asItIs, defaultGammaParameters);
const behind = (basis: CaseBasis | null) =>
  find({ basis, coderIds: null, filter: allCases, kind: null, most: 99 });
const spansOf = (basis: CaseBasis) =>
  behind(basis).cases.flatMap(({ lanes }) => lanes.flatMap(({ units }) => units)).length;
const percentOf = (values: readonly CodingValue[] | undefined) => {
  const percent = values?.find(({ id }) => id === "percent")?.value;
  return percent?.kind === "value" ? percent.value : NaN;
};

describe("the words behind a number are what it was computed from", () => {
  it("in a zone, and in a voice", () => {
    const zoned = zoneValues(data, asItIs, parameters, new Map());
    expect(zoned.map(({ key }) => key)).toEqual(["headline", "body"]);
    for (const { key, spans } of zoned) expect(spansOf({ kind: "zone", id: key })).toBe(spans);
    const voices = voiceValues(data, asItIs, parameters, new Map());
    expect(voices.map(({ spans }) => spans)).toEqual([1, 4]);
    for (const { key, spans } of voices) expect(spansOf({ kind: "voice", id: key })).toBe(spans);
    expect(behind({ kind: "zone", id: "nowhere" }).cases).toEqual([]);
  });

  it("against gold", () => {
    const rows = goldValues(data, asItIs, parameters);
    expect(rows.map(({ coderId }) => coderId)).toEqual(["A", "B", "C"]);
    for (const { coderId, spans, precision } of rows) {
      const { coders, kinds } = behind({ kind: "gold", id: coderId });
      expect(coders.map(({ pseudonym }) => pseudonym)).toEqual([`Reader ${coderId}`, "Gold"]);
      expect(spansOf({ kind: "gold", id: coderId })).toBe(spans[0] + spans[1]);
      expect(kinds.agree + kinds.boundary).toBe((precision ?? NaN) * spans[0]);
    }
  });

  it("between two rounds of one annotator", () => {
    const [row] = retestValues(data, asItIs, parameters);
    const basis = { kind: "retest", id: "A", round: 2 } as const;
    const { coders, kinds } = behind(basis);
    expect(coders.map(({ pseudonym }) => pseudonym)).toEqual(["Round 1", "Round 2"]);
    expect(row?.spans).toEqual([2, 2]);
    expect(spansOf(basis)).toBe(4);
    expect(kinds).toMatchObject({ agree: 1, missed: 2 });
  });

  it("where a reader took part: all of the articles they read, what they missed included", () => {
    expect(behind({ kind: "reader", id: "C" }).cases.map(({ articleId }) => articleId)).toEqual([
      "1",
      "1",
      "1",
    ]);
    expect(behind({ kind: "reader", id: "A" }).total).toBe(behind(null).total);
  });

  it("on an attribute: the spans with two answers, differing ones first", () => {
    const cases = alignedCases(studyUnder(data, asItIs), defaultGammaParameters);
    const [report] = attributeReports(data, cases, ["A", "B", "C"]);
    const { total, differing, cases: found } = behind({ kind: "attribute", id: "voice" });
    expect(total).toBe(report?.items);
    expect((total - (differing ?? NaN)) / total).toBe(percentOf(report?.values));
    expect(found.map(({ answers }) => answers?.map(({ answer }) => answer))).toEqual([
      ["quote", "narrator", null],
      ["quote", "quote", null],
    ]);
  });

  it("on a judgement: the articles with two answers, differing ones first", () => {
    const [report] = judgementReports(data, ["A", "B", "C"]);
    const found = articleAnswers(data, ["A", "B", "C"], "slant");
    expect(found).toHaveLength(report?.items ?? NaN);
    expect(found.map(({ articleId, isDiffering }) => [articleId, isDiffering])).toEqual([
      ["2", true],
      ["1", false],
    ]);
    expect(percentOf(report?.values)).toBe(0.5);
    const [first] = articleAnswers(data, ["C", "B", "A"], "slant");
    expect(first?.answers.map(({ coderId, answer }) => [coderId, answer])).toEqual([
      ["C", null],
      ["B", "quote"],
      ["A", "narrator"],
    ]);
  });
});
