import "server-only";
import type { Db } from "@/lib/db/client";

/** Ends a user's sessions, all but one if it is named; in effect at their next request. */
export async function revokeSessions(db: Db, userId: string, exceptSessionId?: string): Promise<void> {
  await db.session.updateMany({
    where: { userId, revokedAt: null, ...(exceptSessionId ? { id: { not: exceptSessionId } } : {}) },
    data: { revokedAt: new Date() },
  });
}
