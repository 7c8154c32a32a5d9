import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";

export type Account = { name: string; email: string; sessions: number };

/** The actor's own account. `sessions` counts the browsers they are signed in on. */
export async function readAccount(actor: Actor): Promise<Account> {
  const { reader } = await database();
  const standing = { revokedAt: null, expiresAt: { gt: new Date() } };
  return reader.user
    .findUniqueOrThrow({
      where: { id: actor.userId },
      select: { name: true, email: true, _count: { select: { sessions: { where: standing } } } },
    })
    .then(({ name, email, _count }) => ({ name, email, sessions: _count.sessions }));
}
