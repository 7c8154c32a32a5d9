import "server-only";
import type { NewAccount } from "@/lib/core/people/credentials";
import { database } from "@/lib/db/client";
import { hashPassword } from "@/lib/server/passwords";
import { limitRate, linkUses } from "@/lib/server/rate-limit";
import { createAccount } from "./create-account";
import { endedInvitation, joinByInvitation } from "./join-by-invitation";
import { openSession } from "./open-session";
import { readInvitation } from "./read-invitation";
import type { SignedIn } from "./sign-in";
import type { Visitor } from "./visitor";

/** Makes an account behind an invitation link, joins its project, and signs in. */
export async function acceptInvitationAsNew(
  secret: string,
  account: NewAccount,
  visitor: Visitor,
): Promise<SignedIn & { projectId: string }> {
  await limitRate(linkUses, visitor.address);
  // Before anything tells whether an account exists: only a holder of a standing link may learn that.
  if ((await readInvitation(secret)) === null) throw endedInvitation();
  const passwordHash = await hashPassword(account.password);
  const { transaction } = await database();
  return transaction(async (db) => {
    const userId = await createAccount(db, account, passwordHash, false);
    const projectId = await joinByInvitation(db, secret, { id: userId, email: account.email });
    const sid = await openSession(db, userId, visitor.userAgent, new Date());
    return { userId, name: account.name, sid, projectId };
  });
}
