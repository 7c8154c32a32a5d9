import { z } from "zod";

export const exportFormats = ["slantwise", "csv", "spreadsheet"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportLayers = ["everything", "annotators", "gold"] as const;

/** What a person chooses for an export; made of words, because it stands in an address. */
export const exportOptions = z.object({
  format: z.enum(exportFormats).default("slantwise"),
  layers: z.enum(exportLayers).default("everything"),
});
export type ExportOptions = z.infer<typeof exportOptions>;
