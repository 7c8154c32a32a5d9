import { layerKinds, type ArticleDocument, type LayerKind } from "../../annotation/article-document";
import { err, ok } from "../../result";
import { csvRow, type CsvStyle } from "../csv/write-csv";
import { withFileIds } from "../file-ids";
import { fileStem } from "../file-stem";
import { entityNamer } from "../fit/entity-names";
import { spansOnly, type Carries } from "../fit/carries";
import type { ArticleWriter, Chunk } from "../format";
import { annotationsOf } from "../gold";
import { codePointIndex } from "../../text/code-points";
import { checkSpans } from "../span-check";
import { derivedId } from "../derived-id";
import { cellsOf, columnNames, safeColumn } from "./columns";

export type AnnotationCsvOptions = CsvStyle & {
  file: string;
  /** As for `slantwise/1`, so that both files name the articles alike. */
  articleIdSeed: string | null;
  layers: readonly LayerKind[];
  /** The attributes with a column of their own; null takes those of the first article's codebook. */
  attributeIds: readonly string[] | null;
  /** Writes the articles beside the table, as `texts/<article_id>.txt`, so that it can be read again. */
  hasTexts: boolean;
};

/** The table has more than can be read from it again: gold with its provenance. Texts come beside it. */
export const annotationCsvCarries: Carries = {
  ...spansOnly,
  discontinuous: true,
  attributes: "lists",
  confidence: true,
  notes: true,
  origin: true,
  decisions: true,
  annotators: "one file",
  emptyLayers: false,
  metadata: ["title"],
};

const annotationCsvDefaults: AnnotationCsvOptions = {
  file: "annotations.csv",
  separator: ",",
  isSpreadsheetSafe: false,
  articleIdSeed: null,
  layers: layerKinds,
  attributeIds: null,
  hasTexts: false,
};

const nameOf = ({ id }: ArticleDocument, { articleIdSeed }: AnnotationCsvOptions) =>
  articleIdSeed === null ? id : derivedId(articleIdSeed, id);

const textChunk = (document: ArticleDocument, options: AnnotationCsvOptions): Chunk => ({
  file: `texts/${fileStem(nameOf(document, options))}.txt`,
  content: document.text,
});

const safe = (cell: string, { isSpreadsheetSafe }: CsvStyle) => (isSpreadsheetSafe ? [cell] : []);

function rowsOf(
  document: ArticleDocument,
  options: AnnotationCsvOptions,
  attributeIds: readonly string[],
): string {
  const offsets = codePointIndex(document.text);
  const articleId = nameOf(document, options);
  const withEntityNames = entityNamer(document);
  const layers = document.layers.filter(({ kind }) => options.layers.includes(kind));
  const rows = layers.flatMap((layer) =>
    annotationsOf(layer, document).map(({ annotation, provenance }) => ({
      annotation: withEntityNames(annotation),
      provenance,
      articleId,
      document,
      layer,
      offsets,
    })),
  );
  return rows
    .map((row) => csvRow([...cellsOf(row, attributeIds), ...safe("yes", options)], options))
    .join("");
}

/**
 * Writes the flat table: one row an annotation, gold included, offsets in code points. Attributes without a column
 * share the last one as JSON, so nothing is left out. The variant for spreadsheets begins with a byte-order mark,
 * without which Excel misreads accents, and has no active cell.
 */
export function annotationCsvWriter(options: Partial<AnnotationCsvOptions> = {}): ArticleWriter {
  const settings = { ...annotationCsvDefaults, ...options };
  let attributeIds = settings.attributeIds;
  const mark = settings.isSpreadsheetSafe ? "\uFEFF" : "";
  const chunk = (content: string) => ({ file: settings.file, content });
  const header = (ids: readonly string[]) =>
    mark + csvRow([...columnNames(ids), ...safe(safeColumn, settings)], settings);
  let isBegun = false;
  return {
    article(document) {
      const errors = checkSpans(document);
      if (errors.length > 0) return err(errors);
      attributeIds ??= document.codebook.attributes.map(({ id }) => id);
      const rows = rowsOf(withFileIds(document), settings, attributeIds);
      const content = isBegun ? rows : header(attributeIds) + rows;
      isBegun = true;
      return ok([chunk(content), ...(settings.hasTexts ? [textChunk(document, settings)] : [])]);
    },
    end: () => (isBegun ? [] : [chunk(header(attributeIds ?? []))]),
  };
}
