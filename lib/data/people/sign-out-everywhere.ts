import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";
import { revokeSessions } from "./revoke-sessions";

/** Ends all of the actor's own sessions, this one too. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await revokeSessions(db, actor.userId);
    await recordAudit(db, { actorId: actor.userId, action: "session.endAll" });
  });
}
