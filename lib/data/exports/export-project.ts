import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { exportFile, type ExportFile } from "@/lib/core/exports/export-file";
import type { ExportOptions } from "@/lib/core/exports/export-options";
import { exportWriter } from "@/lib/core/exports/export-writer";
import { FilePieces } from "@/lib/core/formats/file-pieces";
import type { Chunk } from "@/lib/core/formats/format";
import { describeFormatError, type FormatError } from "@/lib/core/formats/format-error";
import { writeZip } from "@/lib/core/formats/zip/write-zip";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database, type Db } from "@/lib/db/client";
import { submittedDocuments } from "./submitted-documents";

export type Exported = ExportFile & { pieces: (string | Uint8Array<ArrayBuffer>)[] };

/**
 * The project's submitted layers as the pieces of one file, read from one moment. Every span is checked before the
 * first piece is given away: one that doesn't match its words refuses the whole export.
 */
export async function exportProject(
  actor: Actor,
  projectId: string,
  options: ExportOptions,
): Promise<Exported> {
  const { snapshot, transaction } = await database();
  const chunks = await snapshot(async (db) => {
    await authorizeInProject(db, actor, "export.create", projectId);
    return writeAll(db, projectId, options);
  });
  const file = exportFile(options.format);
  const pieces = file.isArchive ? await packed(chunks) : chunks.map(({ content }) => piece(content));
  await transaction((db) =>
    recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "export.create",
      target: { kind: "project", id: projectId },
      details: options,
    }),
  );
  return { ...file, pieces };
}

async function writeAll(db: Db, projectId: string, options: ExportOptions): Promise<Chunk[]> {
  const writer = exportWriter(options, projectId);
  const chunks: Chunk[] = [];
  const errors: FormatError[] = [];
  for await (const document of submittedDocuments(db, projectId)) {
    const written = writer.article(document);
    if (written.ok) chunks.push(...written.value);
    else errors.push(...written.error);
  }
  const first = errors[0];
  if (first) {
    const others = errors.length > 1 ? ` And ${errors.length - 1} more.` : "";
    throw new AppError("conflict", `Nothing was exported. ${describeFormatError(first)}${others}`);
  }
  chunks.push(...writer.end());
  return chunks;
}

const piece = (content: Chunk["content"]) =>
  typeof content === "string" ? content : new Uint8Array(content);

async function packed(chunks: readonly Chunk[]): Promise<Exported["pieces"]> {
  const files = new FilePieces();
  for (const chunk of chunks) files.add(chunk);
  const pieces: Exported["pieces"] = [];
  for (const some of writeZip(files.files())) {
    pieces.push(piece(some));
    await nextTurn();
  }
  return pieces;
}
