import type { ExportOptions } from "@/lib/core/exports/export-options";

/** The options of an export as the form says them, to be checked by the server. */
export const exportRequest = (form: FormData): Record<keyof ExportOptions, FormDataEntryValue | null> => ({
  format: form.get("format"),
  layers: form.get("layers"),
});
