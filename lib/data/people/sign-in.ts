import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { Credentials } from "@/lib/core/people/credentials";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { isPasswordRight } from "@/lib/server/passwords";
import { forgiveAttempt, limitRate, signInsByAccount, signInsByAddress } from "@/lib/server/rate-limit";
import { openSession } from "./open-session";
import { hashSecret } from "./secret-token";
import type { Visitor } from "./visitor";

export type SignedIn = { userId: string; name: string; sid: string };

/** Opens a session for the right email and password. Whether an account exists can't be told from the answer. */
export async function signIn({ email, password }: Credentials, visitor: Visitor): Promise<SignedIn> {
  // Hashed, because people type passwords where the address belongs.
  const account = hashSecret(email);
  await limitRate(signInsByAddress, visitor.address);
  await limitRate(signInsByAccount, account);

  const { reader, transaction } = await database();
  const user = await reader.user.findUnique({ where: { email } });
  const isRight = await isPasswordRight(password, user?.passwordHash ?? null);
  if (!user || !isRight) {
    // Noted for unknown accounts too, so that the time taken tells nothing either.
    await transaction((db) =>
      recordAudit(db, { actorId: null, action: "session.refuse", target: target(user?.id) }),
    );
    throw new AppError("unauthenticated", "The email address or the password is wrong.");
  }
  if (user.deactivatedAt !== null)
    throw new AppError("forbidden", "This account is deactivated. Ask your administrator to open it again.");

  await forgiveAttempt(signInsByAddress, visitor.address);
  await forgiveAttempt(signInsByAccount, account);
  const sid = await transaction(async (db) => {
    await recordAudit(db, { actorId: user.id, action: "session.open", target: target(user.id) });
    return openSession(db, user.id, visitor.userAgent, new Date());
  });
  return { userId: user.id, name: user.name, sid };
}

const target = (userId = "") => ({ kind: "user", id: userId });
