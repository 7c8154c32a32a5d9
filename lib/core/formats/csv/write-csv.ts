export type CsvStyle = {
  separator: "," | "\t" | ";";
  /** Takes the life out of cells that a spreadsheet would run as a formula, by an apostrophe before them. */
  isSpreadsheetSafe: boolean;
};

/** What makes a spreadsheet run a cell, alone or behind apostrophes (so that taking one away is exact). */
const activeCell = /^'*[=+\-@\t\r\n＝＋－＠]/;

export const withoutFormula = (cell: string) => (activeCell.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `withoutFormula`. */
export const withFormula = (cell: string) =>
  cell.startsWith("'") && activeCell.test(cell.slice(1)) ? cell.slice(1) : cell;

/**
 * One row of RFC 4180, with its CRLF: cells with a separator, quotation mark, line break or outer space are quoted.
 * Ours and short, because the usual library needs Node's Buffer, and the core runs in browsers too.
 */
export function csvRow(cells: readonly string[], { separator, isSpreadsheetSafe }: CsvStyle): string {
  const written = cells.map((cell) => {
    const content = isSpreadsheetSafe ? withoutFormula(cell) : cell;
    return /["\r\n\t,;']|^\s|\s$/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
  });
  return `${written.join(separator)}\r\n`;
}
