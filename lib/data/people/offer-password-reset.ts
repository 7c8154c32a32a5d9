import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeOnInstance } from "@/lib/data/access/authorize-on-instance";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { resetLifetime } from "./link-lifetimes";
import { hashSecret, newSecret } from "./secret-token";

/** The secret of a one-time link by which a user sets a new password. Their earlier links end. */
export async function offerPasswordReset(actor: Actor, userId: string): Promise<string> {
  authorizeOnInstance(actor, "user.resetPassword");
  const { transaction } = await database();
  return transaction(async (db) => {
    const user = await db.user.findUnique({ where: { id: userId }, select: { deactivatedAt: true } });
    if (!user) throw new AppError("not_found", "There is no such user.");
    if (user.deactivatedAt)
      throw new AppError("conflict", "This account is deactivated. Open it again first.");

    const now = new Date();
    await db.oneTimeLink.updateMany({
      where: { userId, purpose: "password_reset", usedAt: null },
      data: { usedAt: now },
    });
    const secret = newSecret();
    await db.oneTimeLink.create({
      data: {
        id: newId(),
        tokenHash: hashSecret(secret),
        purpose: "password_reset",
        userId,
        createdById: actor.userId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + resetLifetime),
      },
    });
    await recordAudit(db, {
      actorId: actor.userId,
      action: "password.offerReset",
      target: { kind: "user", id: userId },
    });
    return secret;
  });
}
