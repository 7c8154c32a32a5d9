import "server-only";
import { database } from "@/lib/db/client";
import { findOneTimeLink } from "./find-one-time-link";

/** Whose password this link sets anew; null when it can't be used any more. */
export async function readPasswordReset(secret: string): Promise<{ name: string; email: string } | null> {
  const { reader } = await database();
  const link = await findOneTimeLink(reader, secret, "password_reset");
  return link?.user && link.user.deactivatedAt === null
    ? { name: link.user.name, email: link.user.email }
    : null;
}
