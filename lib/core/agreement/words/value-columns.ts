import type { Interval } from "../inference/interval";
import type { Measurement } from "../measurement";
import { reasonInWords } from "../undefined-reason";
import { decimals } from "./decimals";

/** Three decimals, as a terminal has room for. */
export const precise = (value: number): string => decimals(value, 3);

/** A value of a report for a terminal: its name, the value or why there is none, and what qualifies it. */
export type ValueLine = { name: string; value: Measurement; interval: Interval; notes: readonly string[] };

/** The lines of a table, each column as wide as its widest entry, two spaces apart. */
export const valueColumns = (lines: readonly ValueLine[]): string[] => {
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  return lines.map(({ name, value, interval, notes }) => {
    if (value.kind === "undefined") return `  ${name.padEnd(width)}       –  ${reasonInWords(value.reason)}`;
    const between =
      interval.kind === "interval" ? `[${precise(interval.low)}, ${precise(interval.high)}]` : "";
    const columns = [name.padEnd(width), precise(value.value).padStart(6), between.padEnd(16), ...notes];
    return `  ${columns.join("  ")}`.trimEnd();
  });
};

/** Why values have no interval, each reason once. */
export const missingIntervals = (lines: readonly ValueLine[]): string[] => {
  const reasons = lines.flatMap(({ value, interval }) =>
    value.kind === "value" && interval.kind === "undefined" ? [reasonInWords(interval.reason)] : [],
  );
  return [...new Set(reasons)].map((reason) => `Without interval: ${reason}`);
};
