import "server-only";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { setUpLifetime } from "./link-lifetimes";
import { hashSecret, newSecret } from "./secret-token";

/** At start: the secret of a new set-up link while there is no account yet, else null. Earlier links end. */
export async function offerSetUp(): Promise<string | null> {
  const { transaction } = await database();
  return transaction(async (db) => {
    if ((await db.user.count()) > 0) return null;
    const now = new Date();
    await db.oneTimeLink.updateMany({ where: { purpose: "set_up", usedAt: null }, data: { usedAt: now } });
    const secret = newSecret();
    await db.oneTimeLink.create({
      data: {
        id: newId(),
        tokenHash: hashSecret(secret),
        purpose: "set_up",
        createdAt: now,
        expiresAt: new Date(now.getTime() + setUpLifetime),
      },
    });
    return secret;
  });
}
