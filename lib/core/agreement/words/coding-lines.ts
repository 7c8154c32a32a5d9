import type { LevelOfMeasurement } from "../codings/coding-report";
import type { CodingResult } from "../codings/coding-study";
import type { JudgementResult } from "../explore/judgement-study";
import type { CodingTable } from "../codings/read-coding-table";
import { missingIntervals, precise, valueColumns, type ValueLine } from "./value-columns";

/** Coefficients as lines of a table. */
export const codingValueLines = (results: readonly CodingResult[]): ValueLine[] =>
  results.map(({ name, value, interval }) => {
    const error = "standardError" in value ? value.standardError : null;
    return { name, value, interval, notes: error === null ? [] : [`standard error ${precise(error)}`] };
  });

/** Coefficients of a table of codings as lines for a terminal. */
export const codingLines = (
  { units, annotators }: Pick<CodingTable, "units" | "annotators">,
  level: LevelOfMeasurement,
  results: readonly CodingResult[],
): string[] => {
  const lines = codingValueLines(results);
  return [
    `${units.length} units, ${annotators.length} annotators, ${level}.`,
    "",
    ...valueColumns(lines),
    "",
    "Intervals are 95 %, over units. Where units lie in articles they come out too narrow.",
    ...missingIntervals(lines),
  ];
};

/** Agreement on questions about whole articles as lines for a terminal. */
export const judgementLines = (results: readonly JudgementResult[]): string[] =>
  results.flatMap(({ name, level, articles, values }) => {
    const lines = codingValueLines(values);
    const title = `${name} (question about ${articles} articles, ${level})`;
    return ["", title, ...valueColumns(lines), ...missingIntervals(lines)];
  });
