import { describe, expect, it } from "vitest";
import { agreementReport } from "./agreement-report";
import { codingReport, type LevelOfMeasurement } from "./codings/coding-report";
import { positionalDissimilarity } from "./gamma/dissimilarity";
import { answerTable } from "./models/answers";
import { mace } from "./models/mace";
import { measureIds } from "./report/measure";
import { boundarySimilarity, segmentationSimilarity } from "./segmentation/boundary-similarity";
import { boundaryMarks, pk, windowDifference } from "./segmentation/window-difference";
import { asStated, codingTables, guide, statedValues } from "./testing/guide";
import { workedExample } from "./testing/worked-example";
import type { Measurement } from "./measurement";

const report = agreementReport(workedExample, { measures: measureIds });
const spanValues = new Map(
  report.values.flatMap(({ measure, labelId, coderIds, value, coverage }) => {
    const of = labelId ?? coderIds?.join(" and ") ?? null;
    const known: [string, number][] = value.kind === "value" ? [[`${measure} of ${of}`, value.value]] : [];
    return coverage === null ? known : [...known, [`coverage of ${of}`, coverage] as [string, number]];
  }),
);

const number = (measurement: Measurement) => (measurement.kind === "value" ? measurement.value : NaN);
const [a, b] = [
  [2, 3, 6],
  [2, 4, 5],
];
const [textbook] = codingTables();
const raters = textbook?.table.annotators ?? [];
const competence = mace(answerTable(textbook?.table.ratings ?? [], ["1", "2", "3", "4", "5"])).competence;
const otherValues = new Map<string, number>([
  ["positional-dissimilarity of null", positionalDissimilarity(4, 13, 4, 21)],
  ["boundary-similarity of null", number(boundarySimilarity(a, b))],
  ["segmentation-similarity of null", number(segmentationSimilarity(a, b))],
  ["window-difference of null", number(windowDifference(boundaryMarks(a), boundaryMarks(b), 2))],
  ["pk of null", number(pk(boundaryMarks(a), boundaryMarks(b), 2))],
  ...raters.map((name, place): [string, number] => [`mace of ${name}`, competence[place] ?? NaN]),
]);

describe("the guide to agreement", () => {
  it.each(statedValues().map((one) => [one.measure, one.of, one.value] as const))(
    "states %s of %s as it is: %s",
    (measure, of, stated) => {
      const key = `${measure} of ${of}`;
      const value = spanValues.get(key) ?? otherValues.get(key);
      expect(value, "nothing of this name is computed").toBeDefined();
      expect(stated).toBe(asStated(value ?? NaN));
    },
  );

  it("has a number for every measure of spans", () => {
    const stated = new Set(statedValues().map(({ measure }) => measure));
    expect(measureIds.filter((id) => !stated.has(id))).toEqual([]);
  });

  it("prints the example that the numbers are of", () => {
    for (const { text, layers } of workedExample) {
      expect(guide).toContain(text);
      for (const { annotations } of layers)
        for (const { labelId, parts } of annotations)
          expect(guide).toContain(`${labelId}: ${parts.map(({ quote }) => quote).join()}`);
    }
  });

  it("states each coefficient of codings as it is", () => {
    let stated = 0;
    for (const { table, rows } of codingTables())
      for (const { level, values } of rows) {
        const isPair = values.some(([measure]) => measure === "cohen");
        const answers = isPair ? table.ratings.map((row) => row.slice(0, 2)) : table.ratings;
        const found = new Map(
          codingReport(answers, { level: level as LevelOfMeasurement }).map(({ id, value }) => [id, value]),
        );
        for (const [measure, value] of values) {
          const known = found.get(measure);
          expect(value, `${measure}, ${level}`).toBe(asStated(known?.kind === "value" ? known.value : NaN));
          stated += 1;
        }
      }
    expect(stated).toBe(4 * 6 + 2 + 3);
  });

  it("states the standard error of α", () => {
    const [, alpha] = codingReport(textbook?.table.ratings ?? [], { level: "nominal" });
    const error = alpha && "standardError" in alpha.value ? (alpha.value.standardError ?? NaN) : NaN;
    expect(guide).toContain(`α's here is ${asStated(error)} at the nominal level`);
  });
});
