import "server-only";
import type { ArticleDocument, Metadata } from "@/lib/core/annotation/article-document";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/app-error";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import type { Db } from "@/lib/db/client";
import { findLayerRows, layerOf, type LayerRow } from "./layer-row";
import { newestZones, zonesOf } from "./newest-zones";

export type ArticleSelection = {
  /** Null: every visible article of the project. */
  articleIds: readonly string[] | null;
  /** `submitted`: layers of any kind that are submitted now. `all`: drafts too. */
  layers: "submitted" | "all" | "none";
};

/**
 * Articles of a project with their layers, in the order of their ids. Nothing is masked and nobody is asked for
 * leave: the caller authorizes, and decides what of it leaves the server.
 */
export async function loadArticleDocuments(
  db: Db,
  projectId: string,
  { articleIds, layers }: ArticleSelection,
): Promise<ArticleDocument[]> {
  const articles = await findArticleRows(db, projectId, articleIds);
  if (articles.length === 0) return [];
  const { codebook } = await loadCurrentCodebook(db, projectId);
  const rows =
    layers === "none" ? [] : await findLayerRows(db, { articleId: { in: articles.map((a) => a.id) } });
  const wanted = rows.filter((row) => layers === "all" || row.submissions.length > 0);
  const byArticle = new Map<string, LayerRow[]>(articles.map(({ id }) => [id, []]));
  for (const row of wanted) byArticle.get(row.articleId)?.push(row);
  return articles.map((row) => articleOf(row, codebook, byArticle.get(row.id) ?? []));
}

/** One article of a project with its layers, as `loadArticleDocuments` gives it. Throws `not_found`. */
export async function loadArticleDocument(
  db: Db,
  projectId: string,
  articleId: string,
  layers: ArticleSelection["layers"],
): Promise<ArticleDocument> {
  const [document] = await loadArticleDocuments(db, projectId, { articleIds: [articleId], layers });
  if (!document) throw new AppError("not_found", "This project has no such article.");
  return document;
}

const findArticleRows = (db: Db, projectId: string, articleIds: readonly string[] | null) =>
  db.article.findMany({
    where: {
      projectId,
      visibleAt: { not: null },
      ...(articleIds ? { id: { in: [...articleIds] } } : {}),
    },
    orderBy: { id: "asc" },
    include: { text: { select: { text: true } }, zoneRevisions: newestZones },
  });

type ArticleRow = Awaited<ReturnType<typeof findArticleRows>>[number];

function articleOf(row: ArticleRow, codebook: Codebook, layers: readonly LayerRow[]): ArticleDocument {
  const { title, outlet, byline, publishedOn, url, language } = row;
  const extra = JSON.parse(row.extra) as Metadata["extra"];
  return {
    id: row.id,
    text: row.text?.text ?? "",
    metadata: { title, outlet, byline, publishedOn, url, language, extra },
    zones: zonesOf(row.zoneRevisions[0]?.zones ?? []),
    codebook,
    layers: layers.map((layer) => layerOf(layer)),
    unknown: JSON.parse(row.unknown) as ArticleDocument["unknown"],
  };
}
