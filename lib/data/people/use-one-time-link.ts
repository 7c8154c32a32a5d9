import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { Db } from "@/lib/db/client";
import { findOneTimeLink, type LinkPurpose } from "./find-one-time-link";

/** Uses a link up, and answers whose it is. Of two who use it at once, one is refused. */
export async function useOneTimeLink(
  db: Db,
  secret: string,
  purpose: LinkPurpose,
): Promise<{ userId: string | null }> {
  const link = await findOneTimeLink(db, secret, purpose);
  const used = link
    ? await db.oneTimeLink.updateMany({ where: { id: link.id, usedAt: null }, data: { usedAt: new Date() } })
    : { count: 0 };
  if (!link || used.count === 0)
    throw new AppError("not_found", "This link was used already, or it has expired. Ask for a new one.");
  return { userId: link.userId };
}
