import "server-only";
import { AppError } from "@/lib/core/app-error";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { hashPassword } from "@/lib/server/passwords";
import { limitRate, linkUses } from "@/lib/server/rate-limit";
import { openSession } from "./open-session";
import { revokeSessions } from "./revoke-sessions";
import type { SignedIn } from "./sign-in";
import { useOneTimeLink } from "./use-one-time-link";
import type { Visitor } from "./visitor";

/** Sets a new password by a one-time link, ends all sessions of that user, and signs them in here. */
export async function resetPassword(secret: string, password: string, visitor: Visitor): Promise<SignedIn> {
  await limitRate(linkUses, visitor.address);
  const passwordHash = await hashPassword(password);
  const { transaction } = await database();
  return transaction(async (db) => {
    const { userId } = await useOneTimeLink(db, secret, "password_reset");
    const user = userId ? await db.user.findUnique({ where: { id: userId, deactivatedAt: null } }) : null;
    if (!user) throw new AppError("forbidden", "This account is deactivated. Ask your administrator.");

    await db.user.update({ where: { id: user.id }, data: { passwordHash, passwordChangedAt: new Date() } });
    await revokeSessions(db, user.id);
    await recordAudit(db, { actorId: user.id, action: "password.reset" });
    return {
      userId: user.id,
      name: user.name,
      sid: await openSession(db, user.id, visitor.userAgent, new Date()),
    };
  });
}
