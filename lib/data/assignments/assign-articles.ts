import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { ensureCoder } from "./ensure-coder";

export type AssignmentsToMake = { articleIds: readonly string[]; userIds: readonly string[] };

/** Gives articles to annotators, each to each; what was withdrawn comes back, what stands stays as it is. */
export async function assignArticles(
  actor: Actor,
  projectId: string,
  { articleIds, userIds }: AssignmentsToMake,
): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "assignment.write", projectId);
    const articles = await db.article.count({
      where: { id: { in: [...articleIds] }, projectId, visibleAt: { not: null } },
    });
    const annotators = await db.membershipRole.count({
      where: { projectId, userId: { in: [...userIds] }, role: "annotator" },
    });
    if (articles !== new Set(articleIds).size) {
      throw new AppError("not_found", "One of these articles is not in this project. Reload the page.");
    }
    if (annotators !== new Set(userIds).size) {
      throw new AppError("unprocessable", "Articles can be given to annotators of this project only.");
    }
    for (const userId of userIds) {
      const coderId = await ensureCoder(db, projectId, userId);
      const place = { coderId, articleId: { in: [...articleIds] }, round: 1 };
      const given = await db.assignment.findMany({ where: place, select: { articleId: true } });
      await db.assignment.updateMany({ where: place, data: { withdrawnAt: null } });
      const held = new Set(given.map(({ articleId }) => articleId));
      await db.assignment.createMany({
        data: [...new Set(articleIds)]
          .filter((articleId) => !held.has(articleId))
          .map((articleId) => ({ id: newId(), articleId, coderId, createdById: actor.userId })),
      });
    }
  });
}
