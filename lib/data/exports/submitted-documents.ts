import "server-only";
import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import type { Db } from "@/lib/db/client";

/** Articles loaded at a time, so that memory grows with them and not with the project. */
const articlesAtOnce = 25;

/** The articles of a project with their submitted layers, one after the other, in the order of their ids. */
export async function* submittedDocuments(db: Db, projectId: string): AsyncGenerator<ArticleDocument> {
  const articles = await db.article.findMany({
    where: { projectId, visibleAt: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (let first = 0; first < articles.length; first += articlesAtOnce) {
    const articleIds = articles.slice(first, first + articlesAtOnce).map(({ id }) => id);
    yield* await loadArticleDocuments(db, projectId, { articleIds, layers: "submitted" });
  }
}
