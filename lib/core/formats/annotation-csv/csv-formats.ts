import { fitFor } from "../fitted-writer";
import type { Format } from "../format-declaration";
import { readTable } from "../table/read-table";
import { annotationCsvCarries, annotationCsvWriter } from "./write-annotation-csv";

/** The flat table in one of its variants; all are read alike. */
const tableFormat = (
  id: string,
  name: string,
  file: string,
  separator: "," | "\t",
  isSpreadsheetSafe: boolean,
): Format => ({
  id,
  name,
  files: `${file}, texts/<id>.txt`,
  carries: annotationCsvCarries,
  read: (files, options) => readTable(files, { ...options, separator: null, columns: null }),
  write: ({ articleIdSeed, layers, hasTexts }) =>
    annotationCsvWriter({ file, separator, isSpreadsheetSafe, articleIdSeed, layers, hasTexts }),
  fit: (document, options) => fitFor(document, annotationCsvCarries, options),
});

export const csvFormat = tableFormat("csv", "CSV table", "annotations.csv", ",", false);
export const spreadsheetFormat = tableFormat(
  "csv-spreadsheet",
  "CSV table for spreadsheets",
  "annotations.csv",
  ",",
  true,
);
export const tsvFormat = tableFormat("tsv", "TSV table", "annotations.tsv", "\t", false);
