import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import type { PreparedArticle } from "@/lib/core/articles/prepare-article";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { assignToEveryone } from "@/lib/data/assignments/assign-to-everyone";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { newId } from "@/lib/data/new-id";
import { database, type Db } from "@/lib/db/client";
import { alreadyImported } from "./already-imported";
import { discardStagedImports } from "./discard-staged-imports";
import { prepareFiles, type FileToImport } from "./prepare-files";
import { refuseFiles } from "./refuse-files";
import { stageImport, type ImportPlace } from "./stage-import";

/** After this long an import that is still staged has lost its server. */
const longestImport = 60 * 60 * 1000;

/**
 * Imports plain text files, all of them or none. Everything is checked before the first write; then the articles
 * are staged out of sight and made visible by one short update. Returns the ids in the order of the files.
 */
export async function importArticles(
  actor: Actor,
  projectId: string,
  files: readonly FileToImport[],
): Promise<{ importId: string; articleIds: string[] }> {
  const { reader, transaction } = await database();
  await authorizeInProject(reader, actor, "article.import", projectId);
  if (files.length === 0) throw new AppError("unprocessable", "No file was given. Choose at least one.");
  const articles = await prepareFiles(reader, projectId, files);

  const createdAt = { lt: new Date(Date.now() - longestImport) };
  await transaction((db) => discardStagedImports(db, { projectId, createdAt }));
  const place = { importId: newId(), projectId, userId: actor.userId };
  try {
    const articleIds = await stageImport(transaction, place, articles);
    await transaction((db) => finishImport(db, place, articles));
    await assignToEveryone(transaction, projectId, actor.userId);
    return { importId: place.importId, articleIds };
  } catch (error) {
    // If this fails too, a later import discards it.
    await transaction((db) => discardStagedImports(db, { id: place.importId })).catch(() => undefined);
    throw error;
  }
}

async function finishImport(
  db: Db,
  { importId, projectId, userId }: ImportPlace,
  articles: readonly PreparedArticle[],
): Promise<void> {
  // Another import may have brought the same text since the check; the second one must fail whole.
  refuseFiles(await alreadyImported(db, projectId, articles));
  const now = new Date();
  const { count } = await db.import.updateMany({
    where: { id: importId, status: "staged" },
    data: { status: "done", doneAt: now },
  });
  if (count === 0) {
    throw new AppError(
      "conflict",
      "Nothing was imported: it took too long and was given up. Send fewer files at a time.",
    );
  }
  await db.article.updateMany({ where: { importId }, data: { visibleAt: now } });
  await recordAudit(db, {
    actorId: userId,
    projectId,
    action: "article.import",
    target: { kind: "import", id: importId },
    details: { articles: articles.length },
  });
}
