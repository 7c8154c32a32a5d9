import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { openInvitation } from "./open-invitation";

/** Ends an invitation that nobody has accepted yet. */
export async function revokeInvitation(actor: Actor, projectId: string, invitationId: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "member.invite", projectId);
    const now = new Date();
    const { count } = await db.invitation.updateMany({
      where: { id: invitationId, projectId, ...openInvitation(now) },
      data: { revokedAt: now },
    });
    if (count === 0) throw new AppError("not_found", "This project has no such open invitation.");
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "invitation.revoke",
      target: { kind: "invitation", id: invitationId },
    });
  });
}
