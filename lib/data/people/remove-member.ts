import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { endOwnership } from "./end-ownership";

/** Ends a membership. What the person made stays, under the pseudonym. */
export async function removeMember(actor: Actor, projectId: string, userId: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "member.remove", projectId);
    await endOwnership(db, projectId, userId);
    await db.membershipRole.deleteMany({ where: { projectId, userId } });
    const { count } = await db.membership.deleteMany({ where: { projectId, userId } });
    if (count === 0) throw new AppError("not_found", "This project has no such member.");
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "member.remove",
      target: { kind: "user", id: userId },
    });
  });
}
