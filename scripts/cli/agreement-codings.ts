import type { LevelOfMeasurement } from "@/lib/core/agreement/codings/coding-report";
import { codingStudy } from "@/lib/core/agreement/codings/coding-study";
import { readCodingTable } from "@/lib/core/agreement/codings/read-coding-table";
import type { BootstrapOptions } from "@/lib/core/agreement/inference/bootstrap";
import { codingLines } from "@/lib/core/agreement/words/coding-lines";
import type { InputFile } from "@/lib/core/formats/format";
import { exitCodes } from "./exit-codes";
import { refused } from "./refused";
import type { Terminal } from "./terminal";

export const levels: readonly LevelOfMeasurement[] = ["nominal", "ordinal", "interval", "ratio", "set"];

/** A table whose head doesn't name where spans start and end holds codings: units × annotators. */
export const isCodingTable = ({ name, bytes }: InputFile): boolean => {
  if (!/\.(?:csv|tsv)$/i.test(name)) return false;
  const [head = ""] = new TextDecoder().decode(bytes.subarray(0, 65_536)).split("\n");
  return !(/\bstart\b/i.test(head) && /\bend\b/i.test(head));
};

/** Prints the coefficients of each table, and answers the exit code. */
export function agreeOnCodings(
  files: readonly InputFile[],
  level: LevelOfMeasurement,
  bootstrap: BootstrapOptions,
  isJson: boolean,
  terminal: Terminal,
): number {
  const found = files.map(({ name, bytes }) => ({
    name,
    table: readCodingTable(new TextDecoder().decode(bytes)),
  }));
  const errors = found.flatMap(({ name, table }) =>
    table.ok ? [] : [{ file: name, line: table.error.line, field: null, message: table.error.message }],
  );
  if (errors.length > 0) return refused(errors, isJson, terminal);
  for (const { name, table } of found) {
    if (!table.ok) continue;
    const { units, annotators, ratings } = table.value;
    const values = codingStudy(ratings, { level, bootstrap });
    if (isJson)
      terminal.out(
        `${JSON.stringify({ file: name, level, units: units.length, annotators, bootstrap, values })}\n`,
      );
    else terminal.out(`${[name, ...codingLines(table.value, level, values), ""].join("\n")}\n`);
  }
  return exitCodes.done;
}
