import { describe, expect, it } from "vitest";
import { agreementReport, agreementReportSteps } from "../agreement-report";
import { articleOf } from "../testing/documents";
import { measureIds } from "./measure";
import { defaultReportParameters, previewParameters } from "./report-parameters";
import type { ArticleRows } from "./scope";

const documents = Array.from({ length: 4 }, (_, index) =>
  articleOf(`${index}`, 300, {
    A: [
      [0, 20, "a"],
      [40 + index, 60, "b"],
      [100, 130, "a"],
    ],
    B: [
      [0, 18, "a"],
      [40, 60, index === 0 ? "c" : "b"],
      [200, 230, "c"],
    ],
    C: [
      [2, 20, "a"],
      [102, 130, "a"],
    ],
  }),
);

describe("a report step by step", () => {
  it("shows its progress, and is the report", () => {
    const steps = agreementReportSteps(documents, { measures: ["f1-exact", "gamma"] });
    const seen: string[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value).toEqual(agreementReport(documents, { measures: ["f1-exact", "gamma"] }));
        break;
      }
      seen.push(`${step.value.done}/${step.value.total}`);
    }
    expect(seen.slice(0, 8)).toEqual(["1/4", "2/4", "3/4", "4/4", "1/4", "2/4", "3/4", "4/4"]);
  });

  it("can be left half-way, and what was done so far is kept", () => {
    const kept = new Map<string, ArticleRows>();
    for (const { done } of agreementReportSteps(documents, { measures: ["u-alpha"] }, kept))
      if (done === 2) break;
    expect(kept.size).toBe(2);
    let left = 0;
    for (const again = agreementReportSteps(documents, { measures: ["u-alpha"] }, kept); !again.next().done;)
      left++;
    expect(left).toBe(2);
  });

  it("keeps each family of measures for itself, so that another question is not the same work again", () => {
    const kept = new Map<string, ArticleRows>();
    agreementReport(documents, { measures: ["gamma"] }, kept);
    const before = kept.size;
    agreementReport(documents, { measures: ["f1-exact", "gamma", "gamma-k"] }, kept);
    expect(kept.size).toBe(before + documents.length);
  });
});

describe("a preview", () => {
  it("has every value at once, and bounds that hold the exact γ of the same chance continua", () => {
    const parameters = { ...defaultReportParameters, measures: measureIds };
    const preview = previewParameters(parameters);
    const exact = agreementReport(documents, { ...preview, gamma: { ...preview.gamma, work: 1e9 } });
    agreementReport(documents, preview).values.forEach(({ measure, value, gamma }, index) => {
      const known = exact.values[index]?.value;
      expect(value.kind, measure).toBe(known?.kind);
      if (gamma?.bounds && known?.kind === "value") {
        expect(gamma.bounds.low).toBeLessThanOrEqual(known.value + 1e-9);
        expect(gamma.bounds.high).toBeGreaterThanOrEqual(known.value - 1e-9);
      }
    });
  });
});
