import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { PreparedImport } from "@/lib/core/imports/prepare-import";
import { canonicalTextOfString } from "@/lib/core/text/canonical-text";
import { alreadyImported } from "@/lib/data/articles/already-imported";
import type { ArticleToInsert } from "@/lib/data/articles/insert-articles";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

export type ArticleToImport = { article: ArticleToInsert; prepared: PreparedImport };

/** The articles of an import with their canonical texts and new ids. */
export function articlesToInsert(prepared: readonly PreparedImport[]): ArticleToImport[] {
  return prepared.map((one) => {
    const { id, text, metadata, zones } = one.document;
    const canonical = canonicalTextOfString(text);
    if (!canonical.ok) {
      throw new AppError("unprocessable", `Nothing was imported. ${metadata.title}: ${canonical.error.message}`);
    }
    const article = {
      articleId: newId(),
      fileName: id.slice(0, 300),
      canonical: canonical.value,
      zones,
      zoneOrigin: one.zoneOrigin,
      metadata,
    };
    return { article, prepared: one };
  });
}

/** Those whose text the project doesn't hold yet, each once; and the titles of the others. */
export async function withoutHeld(
  db: Db,
  projectId: string,
  articles: readonly ArticleToImport[],
): Promise<{ fresh: ArticleToImport[]; held: string[] }> {
  const asFiles = articles.map(({ article }) => ({ ...article, fileName: article.articleId, byteLength: 0 }));
  const known = new Set((await alreadyImported(db, projectId, asFiles)).map(({ fileName }) => fileName));
  const seen = new Set<string>();
  const fresh: ArticleToImport[] = [];
  const held: string[] = [];
  for (const one of articles) {
    const { articleId, canonical, metadata } = one.article;
    if (known.has(articleId) || seen.has(canonical.sha256)) held.push(metadata.title);
    else fresh.push(one);
    seen.add(canonical.sha256);
  }
  return { fresh, held };
}
