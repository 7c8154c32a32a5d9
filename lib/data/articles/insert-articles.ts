import "server-only";
import type { PreparedArticle } from "@/lib/core/articles/prepare-article";
import type { Db } from "@/lib/db/client";

export type ArticleToInsert = Omit<PreparedArticle, "byteLength"> & {
  articleId: string;
  zoneOrigin?: "detected" | "imported";
};

export type ArticlesPlace = {
  projectId: string;
  importId: string | null;
  /** Null: staged, out of everybody's sight. */
  visibleAt: Date | null;
  userId: string;
};

/** Writes articles with their texts and first zones, in four statements however many they are. */
export async function insertArticles(
  db: Db,
  articles: readonly ArticleToInsert[],
  { projectId, importId, visibleAt, userId }: ArticlesPlace,
): Promise<void> {
  await db.article.createMany({
    data: articles.map(({ articleId, fileName, canonical, metadata: { extra, ...fields } }) => ({
      id: articleId,
      projectId,
      importId,
      visibleAt,
      fileName,
      ...fields,
      extra: JSON.stringify(extra),
      rawSha256: canonical.rawSha256,
      textSha256: canonical.sha256,
    })),
  });
  await db.articleText.createMany({
    data: articles.map(({ articleId, canonical }) => ({ articleId, ...canonical })),
  });
  await db.zoneRevision.createMany({
    data: articles.map(({ articleId, zoneOrigin: origin = "detected" }) => ({
      articleId,
      revision: 1,
      origin,
      createdById: userId,
    })),
  });
  await db.zone.createMany({
    data: articles.flatMap(({ articleId, zones }) =>
      zones.map((zone) => ({ articleId, revision: 1, ...zone })),
    ),
  });
}
