import { draftSpan, type DraftPart, type DraftSpan } from "../draft";

type Line = { line: number; text: string };
export type TokenTable = { text: string; spans: DraftSpan[]; problems: { line: number; message: string }[] };

const tokenColumns = ["tok", "token", "word", "form"];
const none = new Set(["-", "_", "O", ""]);

/** Whether the file is a table of tokens with a header, annotations in columns of their own. */
export const isTokenTable = (lines: readonly Line[]): boolean => {
  const header = lines[0]?.text.split("\t") ?? [];
  return header.length > 2 && tokenColumns.includes(header[0]?.toLowerCase() ?? "");
};

/** Columns that say something of few tokens; those that say it of all are the work of taggers. */
function annotationColumns(header: readonly string[], rows: readonly string[][]): number[] {
  return header.flatMap((name, column) => {
    const isOfAll = rows.every((cells) => !none.has(cells[column] ?? ""));
    return column === 0 || name === "sentstart" || isOfAll || /^(?:lemma|normtok|r?f?pos)$/.test(name)
      ? []
      : [column];
  });
}

type Item = { label: string; value: string; parts: DraftPart[]; row: number; line: number };

/** Items as they go on from row to row: `open` are those that a further row may continue, `all` every one. */
type Items = { open: Map<string, Item>; all: Item[] };

/** A cell's item: it goes on where the row before had it; one with an id that comes again goes on there, apart. */
function addItem({ open, all }: Items, key: string, item: Omit<Item, "parts">, part: DraftPart): void {
  const before = open.get(key);
  const last = before?.parts.at(-1);
  if (before && last && before.row === item.row - 1) {
    before.parts[before.parts.length - 1] = { start: last.start, end: part.end, quote: null };
    before.row = item.row;
  } else if (before && /\d$/.test(item.value)) {
    before.parts.push(part);
    before.row = item.row;
  } else {
    const begun = { ...item, parts: [part] };
    open.set(key, begun);
    all.push(begun);
  }
}

const spanOf = ({ label, value, parts, line }: Item, index: number, file: string): DraftSpan => {
  const [first = { start: 0, end: 0, quote: null }] = parts;
  const bare = draftSpan(`${index}`, label, first, { file, line });
  return { ...bare, parts, attributes: value === label ? {} : { value } };
};

/**
 * Reads a table of tokens: `stwr` or `frame` columns whose cells hold items separated by bars. Tokens in a row with
 * one item are a span; an item with an id that comes again goes on there. The column is the label, the item a value.
 */
export function tokenTable(lines: readonly Line[], file: string): TokenTable {
  const [head, ...body] = lines.filter(({ text }) => text !== "");
  const header = head?.text.split("\t") ?? [];
  const rows = body.map(({ line, text }) => ({ line, cells: text.split("\t") }));
  const problems = rows
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ line, cells }) => ({
      line,
      message: `Has ${cells.length} cells, but the header has ${header.length}.`,
    }));
  const starts = header.indexOf("sentstart");
  const columns = annotationColumns(
    header,
    rows.map(({ cells }) => cells),
  );
  const items: Items = { open: new Map(), all: [] };
  let text = "";
  for (const [row, { cells, line }] of rows.entries()) {
    const word = cells[0] ?? "";
    if (text !== "") text += cells[starts] === "yes" ? "\n" : " ";
    const part = { start: text.length, end: text.length + word.length, quote: word };
    text += word;
    for (const column of columns) {
      const label = header[column] ?? "";
      const values = (cells[column] ?? "").split("|").filter((value) => !none.has(value));
      for (const value of values) addItem(items, `${column} ${value}`, { label, value, row, line }, part);
    }
  }
  return { text, spans: items.all.map((item, index) => spanOf(item, index, file)), problems };
}
