import "server-only";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";
import { sessionSeconds } from "@/lib/core/people/session-length";
import { hashSecret, newSecret } from "./secret-token";

/** Signs a user in on one browser. Returns the secret for its cookie; the row keeps the hash. */
export async function openSession(db: Db, userId: string, userAgent: string, now: Date): Promise<string> {
  const sid = newSecret();
  await db.session.create({
    data: {
      id: newId(),
      sidHash: hashSecret(sid),
      userId,
      userAgent: userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
    },
  });
  await db.user.update({ where: { id: userId }, data: { lastSignedInAt: now } });
  return sid;
}
