import "server-only";
import { database } from "@/lib/db/client";

/** Takes back a counted attempt that turned out well, so that only failures add up. */
export async function giveBackAttempt(key: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await db.rateLimit.updateMany({
      where: { key, count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    });
  });
}
