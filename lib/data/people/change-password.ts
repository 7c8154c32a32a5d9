import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { hashPassword, isPasswordRight } from "@/lib/server/passwords";
import { forgiveAttempt, limitRate, signInsByAccount } from "@/lib/server/rate-limit";
import { revokeSessions } from "./revoke-sessions";

/** Sets the actor's own password, given the present one, and ends their sessions elsewhere. */
export async function changePassword(actor: Actor, current: string, next: string): Promise<void> {
  await limitRate(signInsByAccount, actor.userId);
  const { reader, transaction } = await database();
  const user = await reader.user.findUniqueOrThrow({ where: { id: actor.userId } });
  if (!(await isPasswordRight(current, user.passwordHash)))
    throw new AppError("unprocessable", "This is not your present password.", {
      current: "This is not your present password.",
    });
  await forgiveAttempt(signInsByAccount, actor.userId);

  const passwordHash = await hashPassword(next);
  await transaction(async (db) => {
    await db.user.update({
      where: { id: actor.userId },
      data: { passwordHash, passwordChangedAt: new Date() },
    });
    await revokeSessions(db, actor.userId, actor.sessionId);
    await recordAudit(db, { actorId: actor.userId, action: "password.change" });
  });
}
