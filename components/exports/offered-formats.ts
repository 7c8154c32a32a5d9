import { exportFile } from "@/lib/core/exports/export-file";
import { formats } from "@/lib/core/formats/registry";

/** What is worth knowing of a format before it is chosen; of others, what the archive holds. */
const hints: Readonly<Record<string, string>> = {
  slantwise:
    "Everything: texts, zones, codebook, all layers, gold with its decisions, submissions. One article a line, offsets in code points.",
  csv: "One row an annotation, for R or pandas. Texts and submissions without a span are not in it.",
  "csv-spreadsheet": "The same, with cells that a spreadsheet would take for a formula made harmless.",
  tsv: "The same, separated by tabs.",
};

/** The formats that an export can be made in. */
export const offeredFormats = formats.flatMap(({ id, name, files, write }) => {
  if (!write) return [];
  const { isArchive } = exportFile(id);
  return [{ value: id, label: name, hint: hints[id] ?? (isArchive ? `A zip archive of ${files}` : files) }];
});
