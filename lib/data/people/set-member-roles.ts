import "server-only";
import type { Actor, Role } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { assignEverything } from "@/lib/data/assignments/assign-everything";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { endOwnership } from "./end-ownership";

/** Gives a member exactly these roles, in effect at their next request. */
export async function setMemberRoles(
  actor: Actor,
  projectId: string,
  userId: string,
  roles: readonly Role[],
): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "member.setRoles", projectId);
    const member = await db.membership.findUnique({ where: { projectId_userId: { projectId, userId } } });
    if (!member) throw new AppError("not_found", "This project has no such member.");
    if (!roles.includes("owner")) await endOwnership(db, projectId, userId);

    await db.membershipRole.deleteMany({ where: { projectId, userId } });
    await db.membershipRole.createMany({ data: roles.map((role) => ({ projectId, userId, role })) });
    if (roles.includes("annotator"))
      await assignEverything(db, { projectId, userId, createdById: actor.userId });
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "member.setRoles",
      target: { kind: "user", id: userId },
      details: { roles },
    });
  });
}
