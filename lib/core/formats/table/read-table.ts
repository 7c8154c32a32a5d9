import { safeColumn } from "../annotation-csv/columns";
import { namedRows } from "../csv/named-rows";
import type { Separator } from "../csv/read-csv";
import { withFormula } from "../csv/write-csv";
import type { DraftItem } from "../draft";
import type { InputFile, ReadItem } from "../format";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { textFiles } from "../text-files";
import { tableArticles, type TableArticles } from "./table-articles";
import { guessColumns, type TableColumns } from "./table-columns";

export type TableOptions = ReadOptions & {
  /** Null takes the one that the header has most of. */
  separator: Separator | null;
  /** Which column holds what, as a person chose; null guesses by the usual names. */
  columns: TableColumns | null;
};

export const tableReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

function* readRows(file: InputFile, options: TableOptions, articles: TableArticles): Generator<DraftItem> {
  let columns = options.columns;
  for (const item of namedRows(file, options.separator)) {
    if (item.kind === "header") columns = options.columns ?? guessColumns(item.names);
    else if (item.kind !== "row") yield item;
    else if (columns !== null) {
      const { line, cells } = item;
      const isSafe = cells.has(safeColumn);
      const cell = (column: string | null) => {
        const content = cells.get(column ?? "") ?? "";
        return isSafe ? withFormula(content) : content;
      };
      const message = articles.add({ place: { file: file.name, line }, cell }, columns);
      if (message !== null) yield { kind: "error", error: { file: file.name, line, field: null, message } };
    }
  }
}

function* tableDrafts(files: readonly InputFile[], options: TableOptions): Generator<DraftItem> {
  const isText = ({ name }: InputFile) => /\.txt$/i.test(name);
  const articles = tableArticles(yield* textFiles(files.filter(isText)));
  for (const file of files.filter((item) => !isText(item))) yield* readRows(file, options, articles);
  yield* articles.drafts();
}

/**
 * Reads tables, comma-, tab-, semicolon- or bar-separated, with a row for each span or each article. Texts stand
 * in a column or in files named after the articles. Columns are found by their usual names, or as chosen.
 */
export const readTable = (
  files: readonly InputFile[],
  options: TableOptions = { ...readDefaults, separator: null, columns: null },
): Generator<ReadItem> =>
  placeDrafts(() => tableDrafts(files, options), {
    codebookId: "imported",
    declared: tableReading,
    reading: options.reading,
  });
