import type { LayerKind } from "../annotation/article-document";
import { annotationCsvWriter } from "../formats/annotation-csv/write-annotation-csv";
import type { ArticleWriter } from "../formats/format";
import { slantwiseWriter } from "../formats/slantwise/write-slantwise";
import type { ExportFormat, ExportOptions } from "./export-options";

const kinds: Readonly<Record<ExportOptions["layers"], readonly LayerKind[]>> = {
  everything: ["annotator", "adjudicator"],
  annotators: ["annotator"],
  gold: ["adjudicator"],
};

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  slantwise: "application/jsonl; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  spreadsheet: "text/csv; charset=utf-8",
};

export const exportFileNames: Readonly<Record<ExportFormat, string>> = {
  slantwise: "articles.jsonl",
  csv: "annotations.csv",
  spreadsheet: "annotations-for-spreadsheets.csv",
};

/** The writer of an export. `articleIdSeed` names articles alike in every file of a project, and nowhere else. */
export function exportWriter({ format, layers }: ExportOptions, articleIdSeed: string): ArticleWriter {
  const common = { file: exportFileNames[format], articleIdSeed, layers: kinds[layers] };
  if (format === "slantwise") return slantwiseWriter(common);
  return annotationCsvWriter({ ...common, isSpreadsheetSafe: format === "spreadsheet" });
}
