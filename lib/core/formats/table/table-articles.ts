import { ok, err, type Result } from "../../result";
import { ownValue } from "../../own-value";
import { draftLayer, type Draft, type DraftItem, type DraftLayer, type DraftSpan } from "../draft";
import { stemOf } from "../file-path";
import { bareDraft } from "../json/json-drafts";
import { layerKindOf } from "../layer-names";
import { metadataOf } from "../metadata-of";
import type { TextFile } from "../text-files";
import type { TableColumns } from "./table-columns";
import { rowSpan, type TableRow } from "./table-row";

type Article = { draft: Draft; layers: Map<string, { layer: DraftLayer; spans: DraftSpan[] }> };

/** The articles of tables, gathered row by row. */
export type TableArticles = {
  /** A message where the row can't be understood. */
  add(row: TableRow, columns: TableColumns): string | null;
  drafts(): Iterable<DraftItem>;
};

/** The layer that a row belongs to: what our own table says in three columns others say in one name. */
function layerOfRow(row: TableRow, columns: TableColumns): Result<DraftLayer, string> {
  const annotator = row.cell(columns.annotator) || "imported";
  const named = draftLayer(annotator, []);
  const kind = ownValue<DraftLayer["kind"]>(layerKindOf, row.cell(columns.layer));
  const layer = kind === undefined ? named : { ...named, annotator, kind, round: 1 };
  const round = row.cell(columns.round).trim();
  if (round === "") return ok(layer);
  return /^[1-9]\d{0,2}$/.test(round)
    ? ok({ ...layer, round: Number(round) })
    : err(`“${round}” is no round. Write a whole number from 1 to 999, or leave it empty.`);
}

/** A draft of the article that a row is about: its text stands in the table, or in a text file named after it. */
function draftOf(
  row: TableRow,
  columns: TableColumns,
  id: string,
  texts: ReadonlyMap<string, TextFile>,
): Result<Draft, string> {
  const text = columns.text === null ? texts.get(id)?.text : row.cell(columns.text);
  if (text === undefined) {
    return err(`There is no text for the article ${id}: neither a column with it nor a file ${id}.txt.`);
  }
  const fields = columns.metadata.map((name) => [name, row.cell(name)] as const);
  const filled = Object.fromEntries(fields.filter(([, value]) => value !== ""));
  const draft = bareDraft(id, text, { ...row.place, item: row.place.line ?? 0 });
  return ok({ ...draft, metadata: metadataOf(filled).metadata });
}

/** Adds what the row says of a span of its article; a message where it can't. */
function addSpan({ layers }: Article, row: TableRow, columns: TableColumns): string | null {
  const layer = layerOfRow(row, columns);
  if (!layer.ok) return layer.error;
  const { kind, annotator, round } = layer.value;
  const key = JSON.stringify([kind, annotator, round]);
  const own = layers.get(key) ?? { layer: layer.value, spans: [] };
  const span = rowSpan(row, columns, `${own.spans.length + 1}`);
  if (!span.ok) return span.error;
  if (columns.label !== null) layers.set(key, own);
  if (span.value !== null) own.spans.push(span.value);
  return null;
}

/** An article without an id in its row goes by the file and the line. */
function idOf(row: TableRow, columns: TableColumns): string {
  const { file, line } = row.place;
  return row.cell(columns.articleId) || `${stemOf(file)}-${line ?? 0}`;
}

export function tableArticles(texts: ReadonlyMap<string, TextFile>): TableArticles {
  const articles = new Map<string, Article>();
  return {
    add(row, columns) {
      const id = idOf(row, columns);
      const known = articles.get(id);
      const draft = known ? ok(known.draft) : draftOf(row, columns, id, texts);
      if (!draft.ok) return draft.error;
      const article = known ?? { draft: draft.value, layers: new Map() };
      articles.set(id, article);
      const problem = addSpan(article, row, columns);
      if (problem !== null) return problem;
      const isSameText = columns.text === null || row.cell(columns.text) === draft.value.text;
      return isSameText
        ? null
        : `The article ${id} came before with another text. Give one of them another id.`;
    },
    *drafts() {
      for (const { draft, layers } of articles.values()) {
        const made = [...layers.values()].map(({ layer, spans }) => ({ ...layer, spans }));
        yield { kind: "draft", draft: { ...draft, layers: made } };
      }
    },
  };
}
