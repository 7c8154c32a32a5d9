import { err, ok, type Result } from "../../result";
import { csvRows, guessSeparator } from "../../formats/csv/read-csv";

/** A plain table of codings: a row for each unit, a column for each annotator; null where a cell is empty. */
export type CodingTable = {
  annotators: readonly string[];
  units: readonly string[];
  ratings: readonly (readonly (string | null)[])[];
};

/** What is wrong with a table, on which line, in words. */
export type CodingTableProblem = { line: number; message: string };

/**
 * Reads a table whose first row names the annotators (its first cell is ignored) and whose first column names the
 * units. Cells are trimmed; an empty one means that the annotator did not judge the unit.
 */
export const readCodingTable = (text: string): Result<CodingTable, CodingTableProblem> => {
  let annotators: string[] | null = null;
  const units: string[] = [];
  const ratings: (string | null)[][] = [];
  for (const row of csvRows(text, guessSeparator(text))) {
    if (!row.ok) return row;
    const [name = "", ...cells] = row.value.cells.map((cell) => cell.trim());
    const { line } = row.value;
    if (annotators === null) {
      const problem = headerProblem(cells);
      if (problem) return err({ line, message: problem });
      annotators = cells;
      continue;
    }
    if (cells.length !== annotators.length)
      return err({
        line,
        message: `Unit “${name}” has ${cells.length} answers where the first row names ${annotators.length} annotators.`,
      });
    units.push(name);
    ratings.push(cells.map((cell) => (cell === "" ? null : cell)));
  }
  if (annotators === null) return err({ line: 1, message: "The table is empty." });
  return ok({ annotators, units, ratings });
};

const headerProblem = (names: readonly string[]): string | null => {
  if (names.length < 2)
    return "The first row names fewer than two annotators. It needs a column for the unit and one for each annotator.";
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? null : `Two columns bear the name “${repeated}”.`;
};
