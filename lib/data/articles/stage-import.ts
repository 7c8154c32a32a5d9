import "server-only";
import type { PreparedArticle } from "@/lib/core/articles/prepare-article";
import { newId } from "@/lib/data/new-id";
import type { Database, Db } from "@/lib/db/client";
import { insertArticles, type ArticleToInsert } from "./insert-articles";

export type ImportPlace = { importId: string; projectId: string; userId: string };

/** Bounds of one transaction: short enough that other writers don't wait for an import. */
const articlesAtOnce = 20;
const unitsAtOnce = 2_000_000;

/** Writes the articles under their import, out of everybody's sight. Returns their ids in the order of the articles. */
export async function stageImport(
  transaction: Database["transaction"],
  place: ImportPlace,
  articles: readonly PreparedArticle[],
): Promise<string[]> {
  const named = articles.map((article) => ({ ...article, articleId: newId() }));
  await transaction((db) => createImport(db, place, articles));
  for (const some of inPieces(named)) {
    await transaction((db) => insertArticles(db, some, { ...place, visibleAt: null }));
  }
  return named.map(({ articleId }) => articleId);
}

async function createImport(
  db: Db,
  { importId, projectId, userId }: ImportPlace,
  articles: readonly PreparedArticle[],
): Promise<void> {
  await db.import.create({ data: { id: importId, projectId, format: "plain-text", createdById: userId } });
  await db.importFile.createMany({
    data: articles.map(({ fileName, byteLength, canonical: { rawSha256 } }, ordinal) => ({
      importId,
      ordinal,
      fileName,
      byteLength,
      rawSha256,
      articleCount: 1,
    })),
  });
}

function inPieces(articles: readonly ArticleToInsert[]): ArticleToInsert[][] {
  const pieces: ArticleToInsert[][] = [];
  let units = 0;
  for (const article of articles) {
    units += article.canonical.utf16Length;
    const last = pieces.at(-1);
    if (last && last.length < articlesAtOnce && units <= unitsAtOnce) last.push(article);
    else {
      pieces.push([article]);
      units = article.canonical.utf16Length;
    }
  }
  return pieces;
}
