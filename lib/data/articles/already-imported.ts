import "server-only";
import type { FileRefusal, PreparedArticle } from "@/lib/core/articles/prepare-article";
import type { Db } from "@/lib/db/client";

/** The files whose text or very bytes the project already holds, with the article that has them. */
export async function alreadyImported(
  db: Db,
  projectId: string,
  articles: readonly PreparedArticle[],
): Promise<FileRefusal[]> {
  const held = { projectId, visibleAt: { not: null }, retiredAt: null };
  const select = { title: true, textSha256: true, rawSha256: true };
  const texts = articles.map(({ canonical }) => canonical.sha256);
  const bytes = articles.map(({ canonical }) => canonical.rawSha256);
  // Apart, because Prisma splits one long list by the parameters that SQLite takes, and refuses two.
  const known = [
    ...(await db.article.findMany({ where: { ...held, textSha256: { in: texts } }, select })),
    ...(await db.article.findMany({ where: { ...held, rawSha256: { in: bytes } }, select })),
  ];
  return articles.flatMap(({ fileName, canonical }) => {
    const same = known.find(
      ({ textSha256, rawSha256 }) => textSha256 === canonical.sha256 || rawSha256 === canonical.rawSha256,
    );
    if (!same) return [];
    return [{ fileName, reason: `The project already holds this text as “${same.title}”. Leave it out.` }];
  });
}
