import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import { placeArticles } from "@/lib/core/imports/place-articles";
import { recordAudit } from "@/lib/data/audit/record-audit";
import type { ImportPlace } from "@/lib/data/articles/stage-import";
import type { Db } from "@/lib/db/client";
import type { ArticleToImport } from "./articles-to-import";
import { assignBroughtLayers } from "./assign-brought-layers";
import { bringUnknown } from "./carry-unknown";
import { bringLayers } from "./layers-moved";
import { loadHeldArticles } from "./load-held-articles";
import { publishTarget, type TargetCodebook } from "./target-codebook";

/** Makes an import seen, in one short transaction with the codebook that it needs. */
export async function finishDataImport(
  db: Db,
  place: ImportPlace,
  articles: readonly ArticleToImport[],
  mapping: ImportMapping,
  target: TargetCodebook,
): Promise<void> {
  const { importId, projectId, userId } = place;
  await refuseChanges(db, projectId, articles, mapping);
  await publishTarget(db, projectId, userId, target);
  const now = new Date();
  const { count } = await db.import.updateMany({
    where: { id: importId, status: "staged" },
    data: { status: "done", doneAt: now },
  });
  if (count === 0) throw new AppError("conflict", "Nothing was imported: it took too long and was given up.");
  await db.article.updateMany({ where: { importId, layersBrought: { none: {} } }, data: { visibleAt: now } });
  const extended = articles.filter(({ held }) => held !== null).length;
  if (extended > 0) {
    await bringLayers(db, importId);
    await bringUnknown(db, importId);
    await assignBroughtLayers(db, place);
  }
  await recordAudit(db, {
    actorId: userId,
    projectId,
    action: "article.import",
    target: { kind: "import", id: importId },
    details: { articles: articles.length - extended, extended },
  });
}

/** What the import was prepared for must still be so: nobody overwrites what came in between. */
async function refuseChanges(
  db: Db,
  projectId: string,
  articles: readonly ArticleToImport[],
  mapping: ImportMapping,
): Promise<void> {
  const texts = articles.map(({ textSha256 }) => textSha256);
  const { placed, skipped } = placeArticles(articles, await loadHeldArticles(db, projectId, texts), mapping);
  const other = placed.find(({ incoming, held }) => incoming.held?.articleId !== held?.articleId);
  const changed = other?.incoming.title ?? skipped[0]?.article;
  if (changed === undefined) return;
  throw new AppError(
    "conflict",
    `Nothing was imported: meanwhile somebody else imported, annotated or took out “${changed}”. Import again to bring the rest.`,
  );
}
