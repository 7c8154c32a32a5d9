import type { NamedFile } from "@/lib/browser/imports/dropped-files";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";

/** The body of an import: the files, their names with folders, and what was decided. */
export function importRequest(files: readonly NamedFile[], mapping: ImportMapping): FormData {
  const form = new FormData();
  form.set("mapping", JSON.stringify(mapping));
  form.set("names", JSON.stringify(files.map(({ name }) => name)));
  for (const { file } of files) form.append("files", file, file.name);
  return form;
}
