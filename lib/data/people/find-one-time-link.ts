import "server-only";
import type { Db } from "@/lib/db/client";
import { hashSecret } from "./secret-token";

export type LinkPurpose = "set_up" | "password_reset";

/** The link behind a secret, if it can still be used for this purpose. */
export function findOneTimeLink(db: Db, secret: string, purpose: LinkPurpose) {
  return db.oneTimeLink.findUnique({
    where: { tokenHash: hashSecret(secret), purpose, usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userId: true, user: { select: { name: true, email: true, deactivatedAt: true } } },
  });
}
