import "server-only";
import type { Db } from "@/lib/db/client";
import { keepAnOwner } from "./keep-an-owner";

/** What goes with the role of owner: it must not be the last one, and open invitations by that person end. */
export async function endOwnership(db: Db, projectId: string, userId: string): Promise<void> {
  const owns = await db.membershipRole.count({ where: { projectId, userId, role: "owner" } });
  if (owns === 0) return;
  await keepAnOwner(db, projectId, userId);
  await db.invitation.updateMany({
    where: { projectId, createdById: userId, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
