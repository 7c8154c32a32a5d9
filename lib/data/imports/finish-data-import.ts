import "server-only";
import { AppError } from "@/lib/core/app-error";
import { recordAudit } from "@/lib/data/audit/record-audit";
import type { ImportPlace } from "@/lib/data/articles/stage-import";
import type { Db } from "@/lib/db/client";
import { withoutHeld, type ArticleToImport } from "./articles-to-import";
import { publishTarget, type TargetCodebook } from "./target-codebook";

/** Makes an import seen, in one short transaction with the codebook that it needs. */
export async function finishDataImport(
  db: Db,
  { importId, projectId, userId }: ImportPlace,
  articles: readonly ArticleToImport[],
  target: TargetCodebook,
): Promise<void> {
  const { held } = await withoutHeld(db, projectId, articles);
  if (held.length > 0) {
    const message = `Nothing was imported: meanwhile somebody else imported “${held[0] ?? ""}”. Import again to bring the rest.`;
    throw new AppError("conflict", message);
  }
  await publishTarget(db, projectId, userId, target);
  const now = new Date();
  const { count } = await db.import.updateMany({
    where: { id: importId, status: "staged" },
    data: { status: "done", doneAt: now },
  });
  if (count === 0) throw new AppError("conflict", "Nothing was imported: it took too long and was given up.");
  await db.article.updateMany({ where: { importId }, data: { visibleAt: now } });
  await recordAudit(db, {
    actorId: userId,
    projectId,
    action: "article.import",
    target: { kind: "import", id: importId },
    details: { articles: articles.length },
  });
}
