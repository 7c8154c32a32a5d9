import "server-only";
import { database } from "@/lib/db/client";
import { hashSecret } from "./secret-token";

/** Ends the session that this secret opened; unknown ones are ended already. */
export async function signOut(sid: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await db.session.updateMany({
      where: { sidHash: hashSecret(sid), revokedAt: null },
      data: { revokedAt: new Date() },
    });
  });
}
