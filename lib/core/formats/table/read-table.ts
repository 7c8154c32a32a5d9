import { draftLayer, type Draft, type DraftItem, type DraftLayer, type DraftSpan } from "../draft";
import { safeColumn } from "../annotation-csv/columns";
import { withFormula } from "../csv/write-csv";
import { csvRows, guessSeparator, type Separator } from "../csv/read-csv";
import { splitPath } from "../file-stem";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { layerOfName } from "../layer-names";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { guessColumns, type TableColumns } from "./table-columns";
import { rowSpan, type TableRow } from "./table-row";

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

type Article = { draft: Draft; layers: Map<string, { layer: DraftLayer; spans: DraftSpan[] }> };

/** The layer that a row belongs to: what our own table says in two columns others say in one. */
function layerOfRow(row: TableRow, columns: TableColumns): DraftLayer {
  const annotator = row.cell(columns.annotator) || "imported";
  const kinds = {
    gold: "adjudicator",
    key: "key",
    suggestion: "suggestion",
    annotator: "annotator",
  } as const;
  const said = row.cell(columns.layer);
  const round = Number(row.cell(columns.round)) || 1;
  if (said !== "gold" && said !== "key" && said !== "suggestion" && said !== "annotator") {
    return draftLayer(annotator, []);
  }
  return { ...draftLayer(annotator, []), ...layerOfName(annotator), annotator, kind: kinds[said], round };
}

type Texts = ReadonlyMap<string, { file: string; text: string }>;

/** The article of a row: its text stands in the table, or in a text file named after it. */
function articleOf(
  row: TableRow,
  columns: TableColumns,
  texts: Texts,
  articles: Map<string, Article>,
): Article | string {
  const number = row.place.line ?? 0;
  const stem = splitPath(row.place.file).name.replace(/\.[^.]*$/, "");
  const id = row.cell(columns.articleId) || `${stem}-${number}`;
  const known = articles.get(id);
  if (known) return known;
  const beside = texts.get(id);
  const text = columns.text === null ? beside?.text : row.cell(columns.text);
  if (text === undefined) {
    return `There is no text for the article ${id}: neither a column with it nor a file ${id}.txt.`;
  }
  const fields = Object.fromEntries(columns.metadata.map((name) => [name, row.cell(name)]));
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
  const draft = {
    ...bareDraft(id, text, { ...row.place, item: number }),
    metadata: metadataOf(filled).metadata,
  };
  const article: Article = { draft, layers: new Map() };
  articles.set(id, article);
  return article;
}

function addRow(row: TableRow, columns: TableColumns, article: Article): string | null {
  const layer = layerOfRow(row, columns);
  const key = JSON.stringify([layer.kind, layer.annotator, layer.round]);
  const own = article.layers.get(key) ?? { layer, spans: [] };
  // Readings left standing by a reviewer repeat the annotators' rows of our own table as gold.
  const span = rowSpan(row, columns, `${own.spans.length + 1}`);
  if (!span.ok) return span.error;
  if (columns.label !== null) article.layers.set(key, own);
  if (span.value !== null) own.spans.push(span.value);
  const text = columns.text === null ? article.draft.text : row.cell(columns.text);
  return text === article.draft.text
    ? null
    : `The article ${article.draft.id} came before with another text.`;
}

function* readRows(
  file: InputFile,
  options: TableOptions,
  texts: Texts,
  articles: Map<string, Article>,
): Generator<DraftItem> {
  const content = inputText(file);
  if (!content.ok) {
    yield { kind: "error", error: content.error };
    return;
  }
  const error = (line: number, message: string): DraftItem => ({
    kind: "error",
    error: { file: file.name, line, field: null, message },
  });
  let header: string[] | null = null;
  let columns: TableColumns | null = options.columns;
  for (const row of csvRows(content.value, options.separator ?? guessSeparator(content.value))) {
    if (!row.ok) {
      yield error(row.error.line, row.error.message);
      continue;
    }
    const { line, cells } = row.value;
    if (header === null || columns === null) {
      header = cells.map((name) => name.trim());
      columns ??= guessColumns(header);
      continue;
    }
    if (cells.length !== header.length) {
      yield error(line, `Has ${cells.length} cells, but the header has ${header.length}.`);
      continue;
    }
    const at = new Map(header.map((name, index) => [name, index]));
    const isSafe = at.has(safeColumn);
    const cell = (column: string | null) => {
      const content = cells[at.get(column ?? "") ?? -1] ?? "";
      return isSafe ? withFormula(content) : content;
    };
    const tableRow: TableRow = { place: { file: file.name, line }, cell };
    const article = articleOf(tableRow, columns, texts, articles);
    const problem = typeof article === "string" ? article : addRow(tableRow, columns, article);
    if (problem !== null) yield error(line, problem);
  }
  if (header === null) yield error(1, "The table is empty: it needs a header and rows.");
}

function* tableDrafts(files: readonly InputFile[], options: TableOptions): Generator<DraftItem> {
  const isText = ({ name }: InputFile) => /\.txt$/i.test(name);
  const texts = new Map<string, { file: string; text: string }>();
  for (const file of files.filter(isText)) {
    const text = inputText(file);
    if (!text.ok) yield { kind: "error", error: text.error };
    else texts.set(splitPath(file.name).name.replace(/\.txt$/i, ""), { file: file.name, text: text.value });
  }
  const articles = new Map<string, Article>();
  for (const file of files.filter((item) => !isText(item))) yield* readRows(file, options, texts, articles);
  for (const { draft, layers } of articles.values()) {
    const made = [...layers.values()].map(({ layer, spans }) => ({ ...layer, spans }));
    yield { kind: "draft", draft: { ...draft, layers: made } };
  }
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
