import "server-only";
import { database } from "@/lib/db/client";

type Window = { attempts: number; windowSeconds: number };

/** Counts an attempt under a key. Null: it may go on; else the seconds until the window ends. */
export async function countAttempt(
  key: string,
  { attempts, windowSeconds }: Window,
  now = new Date(),
): Promise<number | null> {
  const windowMs = windowSeconds * 1000;
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const { transaction } = await database();
  const count = await transaction(async (db) => {
    const row = await db.rateLimit.upsert({
      where: { key_windowStart: { key, windowStart } },
      create: { key, windowStart, count: 1 },
      update: { count: { increment: 1 } },
    });
    // A new window is the moment to forget the old ones.
    if (row.count === 1) await db.rateLimit.deleteMany({ where: { key, windowStart: { lt: windowStart } } });
    return row.count;
  });
  if (count <= attempts) return null;
  return Math.ceil((windowStart.getTime() + windowMs - now.getTime()) / 1000);
}
