import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { HeldArticle } from "@/lib/core/imports/held-article";
import type { PlacedArticle } from "@/lib/core/imports/place-articles";
import type { PreparedImport, PreparedLayer } from "@/lib/core/imports/prepare-import";
import { canonicalTextOfString } from "@/lib/core/text/canonical-text";
import type { ArticleToInsert } from "@/lib/data/articles/insert-articles";
import { newId } from "@/lib/data/new-id";

/** An article of the files with its canonical text and a new id, as it waits for its place. */
export type ArticleFromFiles = {
  textSha256: string;
  title: string;
  layers: readonly PreparedLayer[];
  article: ArticleToInsert;
  prepared: PreparedImport;
};

/** What an import writes: a new article, or the layers for one that is held, under a stand-in with the new id. */
export type ArticleToImport = ArticleFromFiles & { held: HeldArticle | null };

/** The articles of an import with their canonical texts and new ids. */
export function articlesFromFiles(prepared: readonly PreparedImport[]): ArticleFromFiles[] {
  return prepared.map((one) => {
    const { id, text, metadata, zones } = one.document;
    const canonical = canonicalTextOfString(text);
    if (!canonical.ok) {
      throw new AppError(
        "unprocessable",
        `Nothing was imported. ${metadata.title}: ${canonical.error.message}`,
      );
    }
    const article = {
      articleId: newId(),
      fileName: id.slice(0, 300),
      canonical: canonical.value,
      zones,
      zoneOrigin: one.zoneOrigin,
      metadata,
    };
    const { sha256: textSha256 } = canonical.value;
    return { textSha256, title: metadata.title, layers: one.layers, article, prepared: one };
  });
}

/** Those of the placed articles that change something in the project. */
export const articlesToImport = (placed: readonly PlacedArticle<ArticleFromFiles>[]): ArticleToImport[] =>
  placed.flatMap(({ incoming, held, layers }) =>
    held === null || layers.length > 0
      ? [{ ...incoming, held, layers, prepared: { ...incoming.prepared, layers } }]
      : [],
  );
