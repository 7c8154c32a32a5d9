import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ExportOptions } from "@/lib/core/exports/export-options";
import { exportedKinds } from "@/lib/core/exports/export-writer";
import { formatLosses, type FormatLosses } from "@/lib/core/formats/format-losses";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { submittedDocuments } from "./submitted-documents";

/** What the chosen format would lose of what an export would hold now. */
export async function previewExportLosses(
  actor: Actor,
  projectId: string,
  { format, layers }: ExportOptions,
): Promise<FormatLosses[]> {
  const { snapshot } = await database();
  return snapshot(async (db) => {
    await authorizeInProject(db, actor, "export.create", projectId);
    const { add, losses } = formatLosses(format, exportedKinds[layers]);
    for await (const document of submittedDocuments(db, projectId)) add(document);
    return [losses()];
  });
}
