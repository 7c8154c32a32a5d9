import "server-only";
import type { LayerKind } from "@/lib/core/annotation/article-document";
import type { HeldArticle } from "@/lib/core/imports/held-article";
import type { Db } from "@/lib/db/client";

/** Layers in which something was said or that came with an import; one that was only opened holds no place. */
const taken = { OR: [{ version: { gt: 0 } }, { standInId: { not: null } }, { coder: { userId: null } }] };

/** Those of the texts that the project holds, each with the layers that have their places. */
export async function loadHeldArticles(
  db: Db,
  projectId: string,
  texts: readonly string[],
): Promise<HeldArticle[]> {
  const articles = await db.article.findMany({
    where: { projectId, visibleAt: { not: null }, retiredAt: null, textSha256: { in: [...texts] } },
    select: {
      id: true,
      title: true,
      textSha256: true,
      layers: {
        where: taken,
        select: { kind: true, round: true, coder: { select: { id: true, userId: true, sourceName: true } } },
      },
    },
  });
  return articles.map(({ id, title, textSha256, layers }) => ({
    articleId: id,
    title,
    textSha256,
    layers: layers.map(({ kind, round, coder }) => ({
      coderId: coder.id,
      userId: coder.userId,
      sourceName: coder.sourceName,
      kind: kind as LayerKind,
      round,
    })),
  }));
}
