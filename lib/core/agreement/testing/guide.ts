import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readCodingTable, type CodingTable } from "../codings/read-coding-table";

/** docs/agreement.md as a test reads it. */
export const guide = readFileSync(resolve(import.meta.dirname, "../../../../docs/agreement.md"), "utf8");

/** One number that the guide states: of a measure, over everything or of what it names. */
export type StatedValue = { measure: string; of: string | null; value: string };

/** The quoted lines: "> `measure` overall · one label value · A and B value". */
export const statedValues = (): StatedValue[] =>
  [...guide.matchAll(/^> `(?<measure>[a-z0-9-]+)`(?<rest>.*)$/gmu)].flatMap(({ groups }) =>
    (groups?.["rest"] ?? "").split("·").flatMap((piece) => {
      const [, of = "", value] = /^(.*?)\s*(−?\d+\.\d+)$/u.exec(piece.trim()) ?? [];
      return value === undefined ? [] : [{ measure: groups?.["measure"] ?? "", of: of || null, value }];
    }),
  );

/** The tables of codings, each with the rows of values stated after it, by level of measurement. */
export const codingTables = (): {
  table: CodingTable;
  rows: { level: string; values: [string, string][] }[];
}[] =>
  guide
    .split("```csv\n")
    .slice(1)
    .map((after) => {
      const [csv = "", text = ""] = after.split("```\n");
      const table = readCodingTable(csv);
      if (!table.ok) throw new Error(table.error.message);
      return { table: table.value, rows: rowsIn(text) };
    });

const rowsIn = (text: string) => {
  let measures: string[] = [];
  return text.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells[1] === "level") measures = cells.slice(2, -1).map((cell) => cell.replaceAll("`", ""));
    const [, level = "", ...values] = cells;
    if (!/^(?:nominal|ordinal|interval|ratio|set)$/u.test(level)) return [];
    return [
      { level, values: measures.map((measure, place): [string, string] => [measure, values[place] ?? ""]) },
    ];
  });
};

/** A value as the guide writes it. */
export const asStated = (value: number): string => {
  const rounded = value.toFixed(3);
  return Number(rounded) === 0 ? "0.000" : rounded.replace("-", "−");
};
