import { err, ok, type Result } from "../../result";

export type Separator = "," | "\t" | ";" | "|";
/** A row with the line on which it begins. */
export type CsvRow = { line: number; cells: string[] };
export type CsvProblem = { line: number; message: string };

/** More columns than any table of annotations has; a file of one long line must not become a million cells. */
const mostColumns = 2_000;

/** The separator that the first row has most of, outside quotation marks. */
export function guessSeparator(text: string): Separator {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 100_000))?.[0] ?? "";
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, "");
  const count = (separator: Separator) => bare.split(separator).length;
  const separators: Separator[] = [",", "\t", ";", "|"];
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** What ends an unquoted cell. */
function cellEnd(text: string, from: number, separator: Separator): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === separator || unit === "\n" || unit === "\r") return at;
  }
  return text.length;
}

/** A quoted cell from its opening mark: the content, and where it ends; null without a closing mark. */
function quotedCell(text: string, from: number): { content: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return null;
    if (text[mark + 1] !== '"') {
      return { content: text.slice(from + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    }
    at = mark + 2;
  }
}

const lineEnd = (text: string, at: number) => (text.startsWith("\r\n", at) ? 2 : 1);
const countLines = (text: string) => text.split(/\r\n|\n|\r/).length - 1;

/**
 * The rows of RFC 4180: quoted cells may hold separators and line breaks, `""` is a quotation mark. Lines end in
 * LF, CRLF or CR; blank lines are passed over. A quoted cell that never ends or a row with too many cells ends it.
 */
export function* csvRows(text: string, separator: Separator): Generator<Result<CsvRow, CsvProblem>> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  while (at < text.length || row.cells.length > 0) {
    let cell: string;
    if (text[at] === '"') {
      const quoted = quotedCell(text, at);
      if (quoted === null) {
        yield err({ line: row.line, message: "A quotation mark opens here and is never closed." });
        return;
      }
      const next = text[quoted.end];
      if (next !== undefined && next !== separator && next !== "\n" && next !== "\r") {
        yield err({
          line: row.line,
          message: "Something stands between a closing quotation mark and the next cell.",
        });
        return;
      }
      cell = quoted.content;
      line += countLines(text.slice(at, quoted.end));
      at = quoted.end;
    } else {
      const end = cellEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    row.cells.push(cell);
    if (row.cells.length > mostColumns) {
      yield err({ line: row.line, message: `Has more than ${mostColumns} columns. Is the separator right?` });
      return;
    }
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more, empty cell.
      if (at < text.length) continue;
      row.cells.push("");
    } else at += lineEnd(text, at);
    const isBlank = row.cells.length === 1 && row.cells[0] === "";
    if (!isBlank) yield ok(row);
    line += 1;
    row = { line, cells: [] };
  }
}
