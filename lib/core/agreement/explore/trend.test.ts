import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultReportParameters } from "../report/report-parameters";
import { dataOf } from "../testing/agreement-data";
import { annotation, article, layer } from "../testing/documents";
import { rowViews } from "./row-views";
import { studyUnder } from "./study-under";
import { trend, unbroken } from "./trend";
import { asItIs } from "./what-if";

const text = "x".repeat(100);
const spans = (...starts: number[]) =>
  starts.map((start) => annotation(text, `${start}`, "a", [start, start + 5]));
const on = (submittedAt: string, codebookVersion = "1") => ({
  submission: { layerVersion: 1, codebookVersion, zoneRevision: 1, submittedAt },
});

/** Read by A and B, the later of them on this day. */
const read = (id: string, a: number[], b: number[], day: string, version = "1") =>
  article(id, text, [
    layer("A", spans(...a), on("2025-10-02", version)),
    layer("B", spans(...b), on(day, version)),
  ]);

const data = dataOf([
  read("1", [0, 10], [0, 10], "2025-11-03"),
  read("2", [0, 10], [0, 20], "2025-11-30"),
  read("3", [0, 10], [0], "2026-01-31"),
  read("4", [0], [50], "2026-02-01", "2"),
  read("5", [], [], "2026-03-01", "2"),
]);

describe("the trend from month to month", () => {
  const parameters = { ...defaultReportParameters, measures: ["f1-overlap"] as const };
  const { groups } = rowViews(data, studyUnder(data, asItIs), parameters, new Map());
  const points = trend(groups.month, groups.version, "f1-overlap");

  it("puts an article into the month of its last submission, and leaves room for months without one", () => {
    expect(points.map(({ key, month }) => [key, month])).toEqual([
      ["2025-11", 0],
      ["2026-01", 2],
      ["2026-02", 3],
      ["2026-03", 4],
    ]);
  });

  it("has each month’s own F1, pooled over its articles, and says where there is none", () => {
    const values = points.map(({ value }) => (value.kind === "value" ? value.value : value.reason.kind));
    // November: 3 of 4 and 4 spans alike; January: 1 of 2 and 1; February: 0 of 1 and 1; March: nobody marked anything.
    expect(values).toEqual([(2 * 3) / 8, (2 * 1) / 3, 0, "no_spans"]);
  });

  it("names the versions of the codebook in force", () => {
    expect(points.map(({ versions }) => versions)).toEqual(["1", "1", "2", "2"]);
  });

  it("has nothing to say of a measure that wasn’t computed", () => {
    expect(trend(groups.month, groups.version, "gamma")).toEqual([]);
  });
});

it("draws lines that break exactly where something is lacking", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat())), (values) => {
      const runs = unbroken(values, (value) => value);
      expect(runs.flat()).toEqual(values.filter((value) => value !== null));
      expect(runs.every((run) => run.length > 0)).toBe(true);
      const starts = values.filter((value, at) => value !== null && (values[at - 1] ?? null) === null);
      expect(runs).toHaveLength(starts.length);
    }),
  );
});
