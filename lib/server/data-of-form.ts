import "server-only";
import { z } from "zod";
import { AppError } from "@/lib/core/app-error";
import type { InputFile } from "@/lib/core/formats/format";
import { importDataLimits } from "@/lib/core/imports/import-data-limits";
import { importMapping, type ImportMapping } from "@/lib/core/imports/import-mapping";
import { text } from "@/lib/core/text/text-schema";
import { parseInput } from "./parse-input";

// Names are sent apart: what stands in a file's own header may lose its folders on the way.
const names = z
  .array(text(1_000).min(1))
  .min(1, "No file was sent. Choose at least one.")
  .max(importDataLimits.files);

function jsonOf(form: FormData, field: string): unknown {
  const value = form.get(field);
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    throw new AppError("bad_request", `The field “${field}” of this request is no valid JSON.`);
  }
}

/** The files of an import of annotated data with their folders, and what the person decided about them. */
export async function dataOfForm(form: FormData): Promise<{ files: InputFile[]; mapping: ImportMapping }> {
  const mapping = parseInput(importMapping, jsonOf(form, "mapping"), "bad_request");
  const named = parseInput(names, jsonOf(form, "names"), "bad_request");
  const sent = form.getAll("files").filter((entry) => entry instanceof File);
  if (sent.length !== named.length)
    throw new AppError("bad_request", "Files and names of this request don’t match.");
  const files = await Promise.all(
    sent.map(async (file, index) => ({
      name: named[index] ?? file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return { files, mapping };
}
