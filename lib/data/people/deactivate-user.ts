import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeOnInstance } from "@/lib/data/access/authorize-on-instance";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { revokeSessions } from "./revoke-sessions";

/** Stops an account at its next request. What the person made stays, under the pseudonym. */
export async function deactivateUser(actor: Actor, userId: string): Promise<void> {
  authorizeOnInstance(actor, "user.deactivate");
  if (userId === actor.userId)
    throw new AppError("conflict", "You can’t deactivate your own account. Another administrator can.");
  const { transaction } = await database();
  await transaction(async (db) => {
    const { count } = await db.user.updateMany({
      where: { id: userId, deactivatedAt: null },
      data: { deactivatedAt: new Date() },
    });
    if (count === 0) throw new AppError("not_found", "There is no such active account.");
    await revokeSessions(db, userId);
    await recordAudit(db, {
      actorId: actor.userId,
      action: "user.deactivate",
      target: { kind: "user", id: userId },
    });
  });
}
