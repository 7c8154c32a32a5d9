import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import type { AssignmentsToMake } from "./assign-articles";

/** Takes articles back from annotators. What they have said about them stays, and so does the fact that they had them. */
export async function withdrawAssignments(
  actor: Actor,
  projectId: string,
  { articleIds, userIds }: AssignmentsToMake,
): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "assignment.write", projectId);
    await db.assignment.updateMany({
      where: {
        withdrawnAt: null,
        articleId: { in: [...articleIds] },
        coder: { projectId, userId: { in: [...userIds] } },
      },
      data: { withdrawnAt: new Date() },
    });
  });
}
