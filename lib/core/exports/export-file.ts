import { isOneFile } from "../formats/one-file";
import { formatById } from "../formats/registry";

/** What an export is downloaded as. */
export type ExportFile = { name: string; mediaType: string; isArchive: boolean };

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  tsv: "text/tab-separated-values; charset=utf-8",
  zip: "application/zip",
};

/** A table goes alone, without texts beside it; other formats of several files go as an archive. */
const isTable = (name: string): boolean => /^annotations\.[ct]sv$/.test(name);

/** The one file of an export in a format: the format's own, or an archive of them. */
export function exportFile(formatId: string): ExportFile {
  const files = formatById(formatId)?.files ?? "";
  const [first = ""] = files.split(", ");
  const isArchive = !isOneFile({ files }) && !isTable(first);
  const name = isArchive ? `${formatId}.zip` : first;
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return { name, mediaType: mediaTypes[extension] ?? "application/octet-stream", isArchive };
}
