import "server-only";
import type { Prisma, Db } from "@/lib/db/client";
import { discardLayers } from "./discard-layers";

/** Removes imports that never came to their end, with all that they had written. Nothing else is let go by the database. */
export async function discardStagedImports(db: Db, which: Prisma.ImportWhereInput): Promise<void> {
  const imports = await db.import.findMany({ where: { ...which, status: "staged" }, select: { id: true } });
  if (imports.length === 0) return;
  const ofImport = { importId: { in: imports.map(({ id }) => id) } };
  const articles = await db.article.findMany({ where: ofImport, select: { id: true } });
  const ofArticle = { articleId: { in: articles.map(({ id }) => id) } };
  await discardLayers(
    db,
    articles.map(({ id }) => id),
  );
  await db.zone.deleteMany({ where: ofArticle });
  await db.zoneRevision.deleteMany({ where: ofArticle });
  await db.articleText.deleteMany({ where: ofArticle });
  await db.article.deleteMany({ where: ofImport });
  await db.importFile.deleteMany({ where: ofImport });
  await db.import.deleteMany({ where: { id: ofImport.importId } });
}
