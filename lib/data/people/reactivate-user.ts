import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeOnInstance } from "@/lib/data/access/authorize-on-instance";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";

/** Opens a deactivated account again; the person signs in anew. */
export async function reactivateUser(actor: Actor, userId: string): Promise<void> {
  authorizeOnInstance(actor, "user.deactivate");
  const { transaction } = await database();
  await transaction(async (db) => {
    const { count } = await db.user.updateMany({
      where: { id: userId, deactivatedAt: { not: null } },
      data: { deactivatedAt: null },
    });
    if (count === 0) throw new AppError("not_found", "There is no such deactivated account.");
    await recordAudit(db, {
      actorId: actor.userId,
      action: "user.reactivate",
      target: { kind: "user", id: userId },
    });
  });
}
