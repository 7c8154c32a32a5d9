import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { Metadata } from "@/lib/core/annotation/article-document";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

/** Corrects what is known of an article besides its text, which never changes. */
export async function setMetadata(
  actor: Actor,
  projectId: string,
  articleId: string,
  { extra, ...fields }: Metadata,
): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "article.setMetadata", projectId);
    const { count } = await db.article.updateMany({
      where: { id: articleId, projectId, visibleAt: { not: null } },
      data: { ...fields, extra: JSON.stringify(extra) },
    });
    if (count === 0) throw new AppError("not_found", "This project has no such article.");
  });
}
