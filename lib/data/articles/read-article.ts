import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { Metadata, Zone, ZoneKind } from "@/lib/core/annotation/article-document";
import { AppError } from "@/lib/core/app-error";
import { utf16 } from "@/lib/core/text/offsets";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ArticleToEdit = {
  articleId: string;
  text: string;
  metadata: Metadata;
  zoneRevision: number;
  zones: Zone[];
};

/** An article with its text, metadata and zones, for those who look after it. */
export async function readArticle(
  actor: Actor,
  projectId: string,
  articleId: string,
): Promise<ArticleToEdit> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "article.setZones", projectId);
  const article = await reader.article.findFirst({
    where: { id: articleId, projectId, visibleAt: { not: null } },
    include: {
      text: true,
      zoneRevisions: {
        orderBy: { revision: "desc" },
        take: 1,
        include: { zones: { orderBy: { start: "asc" } } },
      },
    },
  });
  const latest = article?.zoneRevisions[0];
  if (!article?.text || !latest) throw new AppError("not_found", "This project has no such article.");
  const { title, outlet, byline, publishedOn, url, language, extra } = article;
  return {
    articleId,
    text: article.text.text,
    metadata: {
      title,
      outlet,
      byline,
      publishedOn,
      url,
      language,
      extra: JSON.parse(extra) as Metadata["extra"],
    },
    zoneRevision: latest.revision,
    zones: latest.zones.map(({ kind, start, end }) => ({
      kind: kind as ZoneKind,
      start: utf16(start),
      end: utf16(end),
    })),
  };
}
