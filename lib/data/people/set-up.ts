import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { NewAccount } from "@/lib/core/people/credentials";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { hashPassword } from "@/lib/server/passwords";
import { limitRate, linkUses } from "@/lib/server/rate-limit";
import { createAccount } from "./create-account";
import { openSession } from "./open-session";
import type { SignedIn } from "./sign-in";
import { useOneTimeLink } from "./use-one-time-link";
import type { Visitor } from "./visitor";

/** Makes the first account, the instance administrator's, behind the link that the console printed. */
export async function setUp(secret: string, account: NewAccount, visitor: Visitor): Promise<SignedIn> {
  await limitRate(linkUses, visitor.address);
  const passwordHash = await hashPassword(account.password);
  const { transaction } = await database();
  return transaction(async (db) => {
    await useOneTimeLink(db, secret, "set_up");
    if ((await db.user.count()) > 0) throw new AppError("conflict", "Slantwise is set up already. Sign in.");
    const userId = await createAccount(db, account, passwordHash, true);
    await recordAudit(db, { actorId: userId, action: "instance.setUp" });
    const sid = await openSession(db, userId, visitor.userAgent, new Date());
    return { userId, name: account.name, sid };
  });
}
