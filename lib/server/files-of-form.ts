import "server-only";
import { z } from "zod";
import { AppError } from "@/lib/core/app-error";
import { importLimits } from "@/lib/core/articles/import-limits";
import { metadataSchema } from "@/lib/core/articles/metadata-schema";
import type { FileToImport } from "@/lib/data/articles/prepare-files";

const metadataOfFiles = z.array(metadataSchema.nullable());

/** The files of an import's form, each with the metadata that stands at its place in the field `metadata`. */
export async function filesOfForm(form: FormData): Promise<FileToImport[]> {
  const files = form.getAll("files").filter((entry) => entry instanceof File);
  if (files.length === 0) throw new AppError("bad_request", "No file was sent. Choose at least one.");
  if (files.length > importLimits.files) {
    throw new AppError(
      "too_large",
      `An import takes at most ${importLimits.files} files. Send them in parts.`,
    );
  }
  const metadata = readMetadata(form.get("metadata"), files);
  return Promise.all(
    files.map(async (file, index) => ({
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      metadata: metadata[index] ?? null,
    })),
  );
}

function readMetadata(field: FormDataEntryValue | null, files: readonly File[]) {
  if (field === null) return [];
  const parsed = metadataOfFiles.safeParse(typeof field === "string" ? parseJson(field) : undefined);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const fileName = files[Number(issue?.path[0])]?.name ?? "metadata";
  const where = issue?.path.slice(1).join(".") ?? "";
  const reason = `${where ? `Its ${where} was refused: ` : ""}${issue?.message ?? "Its metadata can’t be read."}`;
  throw new AppError("unprocessable", `Nothing was imported. ${fileName}: ${reason}`, { [fileName]: reason });
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
