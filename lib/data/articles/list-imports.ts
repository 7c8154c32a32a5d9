import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { importsBuiltOn } from "./imports-built-on";

export type ImportRow = {
  importId: string;
  importedAt: string;
  importedBy: string;
  fileNames: string[];
  isUndone: boolean;
  /** Nobody has built on what it brought. */
  canUndo: boolean;
};

/** The imports of a project, newest first. */
export async function listImports(actor: Actor, projectId: string): Promise<ImportRow[]> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "article.undoImport", projectId);
  const imports = await reader.import.findMany({
    where: { projectId, status: { in: ["done", "undone"] } },
    orderBy: { id: "desc" },
    select: {
      id: true,
      status: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      files: { orderBy: { ordinal: "asc" }, select: { fileName: true } },
    },
  });
  const done = imports.filter(({ status }) => status === "done").map(({ id }) => id);
  const builtOn = await importsBuiltOn(reader, done);
  return imports.map(({ id, status, createdAt, createdBy, files }) => ({
    importId: id,
    importedAt: createdAt.toISOString(),
    importedBy: createdBy.name,
    fileNames: files.map(({ fileName }) => fileName),
    isUndone: status === "undone",
    canUndo: status === "done" && !builtOn.has(id),
  }));
}
