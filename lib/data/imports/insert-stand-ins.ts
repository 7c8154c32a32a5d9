import "server-only";
import type { ImportPlace } from "@/lib/data/articles/stage-import";
import type { Db } from "@/lib/db/client";
import type { ArticleToImport } from "./articles-to-import";

/**
 * Writes stand-ins for articles that the project holds: never seen, of the same text by its hash, with room for
 * layers. The text itself stands with the article alone, so that what goes there goes for good.
 */
export async function insertStandIns(
  db: Db,
  articles: readonly ArticleToImport[],
  { projectId, importId }: ImportPlace,
): Promise<void> {
  await db.article.createMany({
    data: articles.map(({ article: { articleId, fileName, canonical }, held, title }) => ({
      id: articleId,
      projectId,
      importId,
      fileName,
      title: held?.title ?? title,
      rawSha256: canonical.rawSha256,
      textSha256: canonical.sha256,
    })),
  });
  await db.articleText.createMany({
    data: articles.map(({ article: { articleId, canonical } }) => ({
      articleId,
      ...canonical,
      text: "",
      codePointLength: 0,
    })),
  });
}
