import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";
import { limitRate, linkUses } from "@/lib/server/rate-limit";
import { joinByInvitation } from "./join-by-invitation";

/** Joins a project with the account one is signed in with. Returns the project's id. */
export async function acceptInvitation(actor: Actor, secret: string): Promise<string> {
  await limitRate(linkUses, actor.userId);
  const { transaction } = await database();
  return transaction(async (db) => {
    const user = await db.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: { id: true, email: true },
    });
    return joinByInvitation(db, secret, user);
  });
}
