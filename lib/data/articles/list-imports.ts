import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ImportRow = {
  importId: string;
  importedAt: string;
  importedBy: string;
  fileNames: string[];
  isUndone: boolean;
  /** Nobody has worked on any of its articles. */
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
      _count: { select: { articles: { where: { layers: { some: { version: { gt: reader.layer.fields.importedVersion } } } } } } },
    },
  });
  return imports.map(({ id, status, createdAt, createdBy, files, _count }) => ({
    importId: id,
    importedAt: createdAt.toISOString(),
    importedBy: createdBy.name,
    fileNames: files.map(({ fileName }) => fileName),
    isUndone: status === "undone",
    canUndo: status === "done" && _count.articles === 0,
  }));
}
