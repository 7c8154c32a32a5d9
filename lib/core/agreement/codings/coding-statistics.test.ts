import fc from "fast-check";
import { expect, it } from "vitest";
import { pooledValue } from "../inference/statistic";
import { codingReport } from "./coding-report";
import { codingStatistics } from "./coding-statistics";

const answer = fc.option(fc.constantFrom("1", "2", "3", "4"), { freq: 5 });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((raters) =>
    fc.array(fc.array(answer, { minLength: raters, maxLength: raters }), { minLength: 2, maxLength: 12 }),
  );

it.each(["nominal", "ordinal", "interval", "ratio"] as const)(
  "coefficients from sums are the coefficients: %s",
  (level) => {
    const categories = ["1", "2", "3", "4"];
    fc.assert(
      fc.property(table, (answers) => {
        const rows = answers.map((row) =>
          row.map((one) => (one === null || level === "nominal" ? one : Number(one))),
        );
        const statistics = codingStatistics(
          rows,
          level === "nominal" ? categories : categories.map(Number),
          level,
        );
        for (const { id, value } of codingReport(answers, { level, categories })) {
          const statistic = statistics.get(id);
          if (!statistic) continue;
          const summed = pooledValue(statistic);
          if (value.kind === "undefined" || summed.kind === "undefined")
            expect(summed.kind, id).toBe(value.kind);
          else expect(summed.value, id).toBeCloseTo(value.value, 9);
        }
      }),
      { numRuns: 60 },
    );
  },
);
