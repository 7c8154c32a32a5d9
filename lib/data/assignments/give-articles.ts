import "server-only";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";
import { ensureCoder } from "./ensure-coder";

export type Gift = { projectId: string; userId: string; createdById: string };

/** Assignments made at once, so that a transaction of them stays short. */
const articlesAtOnce = 500;

/**
 * Gives an annotator the next articles of the project that they never had, a bounded number of them. Says whether
 * there may be more. What was withdrawn from them stays withdrawn.
 */
export async function giveArticles(db: Db, { projectId, userId, createdById }: Gift): Promise<boolean> {
  const coderId = await ensureCoder(db, projectId, userId);
  const articles = await db.article.findMany({
    where: {
      projectId,
      visibleAt: { not: null },
      retiredAt: null,
      assignments: { none: { coderId, round: 1 } },
    },
    orderBy: { id: "asc" },
    take: articlesAtOnce,
    select: { id: true },
  });
  await db.assignment.createMany({
    data: articles.map(({ id }) => ({ id: newId(), articleId: id, coderId, createdById })),
  });
  return articles.length === articlesAtOnce;
}
