import type { DraftItem } from "../draft";
import type { InputFile } from "../format";
import { inputText } from "../input-text";
import { csvRows, guessSeparator, type Separator } from "./read-csv";

/** A row by the names of its columns. */
export type NamedRow = { kind: "row"; line: number; cells: ReadonlyMap<string, string> };
/** The names themselves, which come before the first row. */
export type Header = { kind: "header"; line: number; names: readonly string[] };

/** The names that stand twice, each once; columns without a name hold nothing. */
const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => name !== "" && names.indexOf(name) < at)),
];

/** A table with a header, row by row; a null separator takes the one that the header has most of. */
export function* namedRows(
  file: InputFile,
  separator: Separator | null = null,
): Generator<Header | NamedRow | Exclude<DraftItem, { kind: "draft" }>> {
  const content = inputText(file);
  if (!content.ok) {
    yield { kind: "error", error: content.error };
    return;
  }
  const error = (line: number, message: string) =>
    ({ kind: "error", error: { file: file.name, line, field: null, message } }) as const;
  let names: string[] | null = null;
  for (const row of csvRows(content.value, separator ?? guessSeparator(content.value))) {
    if (!row.ok) {
      yield error(row.error.line, row.error.message);
      continue;
    }
    const { line, cells } = row.value;
    if (names === null) {
      names = cells.map((name) => name.trim());
      for (const name of repeated(names)) {
        const message = `The column “${name}” stands twice; the last one was read.`;
        yield { kind: "notice", notice: { file: file.name, line, message } };
      }
      yield { kind: "header", line, names };
    } else if (cells.length === names.length) {
      yield { kind: "row", line, cells: new Map(names.map((name, at) => [name, cells[at] ?? ""])) };
    } else yield error(line, `Has ${cells.length} cells, but the header has ${names.length}.`);
  }
  if (names === null) yield error(1, "The table is empty: it needs a header and rows.");
}
