import { describe, expect, it } from "vitest";
import { agreementReport } from "../agreement-report";
import { agreementSummary } from "../agreement-summary";
import { gammaRow } from "../gamma/gamma-row";
import { articleGamma } from "../gamma/article-gamma";
import { articleContinuum } from "../gamma/article-continuum";
import { defaultGammaParameters } from "../gamma/gamma-parameters";
import { selectStudy } from "../study/select-study";
import { dataOf } from "../testing/agreement-data";
import { workedExample } from "../testing/worked-example";
import { alignedCases } from "./aligned-cases";
import { caseConfusion } from "./case-confusion";
import { allCases } from "./case-filter";
import { caseFinder } from "./case-finder";
import type { Exploration } from "./exploration";
import { explore } from "./explore";
import { asItIs, readWhatIf, writeWhatIf, type WhatIf } from "./what-if";

const explored = (whatIf: WhatIf = asItIs): Exploration =>
  Object.assign({}, ...explore(dataOf(workedExample), whatIf)) as Exploration;

const study = selectStudy(workedExample);
const cases = alignedCases(study, defaultGammaParameters);

describe("explore", () => {
  const whole = explored();

  it("ends with the report and the summary that the command prints", () => {
    expect(whole.report).toEqual(agreementReport(workedExample));
    expect(whole.summary).toEqual(agreementSummary(workedExample));
  });

  it("gives what is quick before γ", () => {
    const steps = [...explore(dataOf(workedExample), asItIs)];
    expect(Object.keys(steps[0] ?? {})).toEqual(["summary"]);
    expect(steps.findIndex(({ hasGamma }) => hasGamma === false)).toBe(1);
    expect(steps.findIndex(({ hasGamma }) => hasGamma === true)).toBe(steps.length - 1);
  });

  it("has a label’s F1 for two coders, worked out by hand", () => {
    const cell = (labelId: string, coderIds: string) =>
      whole.labelPairs.find((one) => one.labelId === labelId && one.coderIds.join("") === coderIds)?.value;
    // Loaded words: A 2, B 1, C 1; A and B share one, C's is elsewhere.
    expect(cell("loaded", "AB")).toEqual({ kind: "value", value: 2 / 3, n: 3 });
    expect(cell("loaded", "AC")).toEqual({ kind: "value", value: 0, n: 3 });
    expect(cell("vague", "AB")).toEqual({ kind: "value", value: 1, n: 2 });
  });

  it("has each article’s own values", () => {
    const [first, second] = whole.groups.article;
    const f1 = (group: typeof first) => group?.values.find(({ measure }) => measure === "f1-overlap")?.value;
    const alone = (index: number) => agreementSummary(workedExample.slice(index, index + 1)).headline.overlap;
    expect(f1(first)).toEqual(alone(0));
    expect(f1(second)).toEqual(alone(1));
    expect(whole.groups.outlet).toHaveLength(1);
    expect(whole.groups.month.map(({ key }) => key)).toEqual(["2026-01"]);
  });

  it("answers what if", () => {
    expect(explored({ ...asItIs, withoutCoderIds: ["C"] }).summary.coders.map(({ id }) => id)).toEqual([
      "A",
      "B",
    ]);
    const merged = explored({ ...asItIs, mergedLabelIds: ["loaded", "vague"] }).summary;
    expect(merged.labels.map(({ id }) => id)).toEqual(["distancing", "loaded"]);
    // 10 spans, each in two pairs; three spans of A–B are matched, one each of A–C and B–C, and now “claim” of A–C.
    expect(merged.headline.overlap).toEqual({ kind: "value", value: (2 * 6) / (2 * 10), n: 20 });
  });

  it("keeps a condition in an address", () => {
    const whatIf: WhatIf = {
      mergedLabelIds: ["a", "b"],
      withoutCoderIds: ["C"],
      zoneKinds: "all",
      hasSuggested: false,
    };
    const written = Object.entries(writeWhatIf(whatIf)).map(([key, value]) => [key, value ?? ""]);
    expect(readWhatIf(new URLSearchParams(written))).toEqual(whatIf);
    expect(readWhatIf(new URLSearchParams("zones=nowhere&merge="))).toEqual(asItIs);
  });
});

describe("aligned cases", () => {
  it("hold every span once, and their disorder is the observed disorder of γ", () => {
    const spans = cases.flatMap(({ lanes }) => lanes.flatMap(({ units }) => units));
    expect(spans).toHaveLength(agreementSummary(workedExample).counts.spans);
    const observed = study.articles.map((article) => {
      const gamma = articleGamma(articleContinuum(article), defaultGammaParameters, 1);
      return gammaRow(gamma)[0];
    });
    for (const [index, { id }] of study.articles.entries()) {
      const own = cases.filter(({ articleId }) => articleId === id);
      expect(own.reduce((sum, { disorder }) => sum + (disorder ?? 0), 0)).toBeCloseTo(
        observed[index] ?? NaN,
        12,
      );
    }
  });

  it("count each two coders in the confusion, with what one missed", () => {
    const cells = caseConfusion(cases);
    const count = (labelId: string, otherId: string | null) =>
      cells.find((cell) => cell.labelId === labelId && cell.otherId === otherId)?.count;
    expect(count("distancing", "distancing")).toBe(6);
    expect(count("vague", "vague")).toBe(2);
    for (const { labelId, otherId } of cells)
      if (otherId !== null) expect(count(otherId, labelId)).toBe(count(labelId, otherId));
  });

  it("are found by what they stand behind, most disorder first", () => {
    const find = caseFinder(dataOf(workedExample), asItIs, defaultGammaParameters);
    const all = find({ basis: null, coderIds: null, filter: allCases, kind: null, most: 100 });
    expect(all.total).toBe(cases.length);
    expect(all.cases.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
    const shares = all.cases.map(({ share }) => share ?? 0);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const vague = find({
      basis: null,
      coderIds: ["A", "B"],
      filter: { ...allCases, labelId: "vague" },
      kind: "agree",
      most: 9,
    });
    expect(vague.cases.map(({ lanes }) => lanes.map(({ coderId }) => coderId))).toEqual([["A", "B"]]);
    const missed = { ...allCases, confusion: { labelId: "distancing", otherId: null } };
    expect(find({ basis: null, coderIds: null, filter: missed, kind: null, most: 9 }).total).toBe(0);
  });
});
