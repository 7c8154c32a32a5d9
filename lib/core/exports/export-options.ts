import { z } from "zod";
import { writableFormat } from "../formats/writable-format";

export const exportLayers = ["everything", "annotators", "gold"] as const;

/** What a person chooses for an export; made of words, because it stands in an address. */
export const exportOptions = z.object({
  format: writableFormat.default("slantwise"),
  layers: z.enum(exportLayers).default("everything"),
});
export type ExportOptions = z.infer<typeof exportOptions>;
