import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";

/** Changes the name that the actor is shown by. Exports never carry it. */
export async function renameSelf(actor: Actor, name: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await db.user.update({ where: { id: actor.userId }, data: { name } });
  });
}
