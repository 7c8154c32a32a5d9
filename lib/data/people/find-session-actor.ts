import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";
import { hashSecret } from "./secret-token";

/** Whose session this is, in one query; null when it has ended, was revoked, or its user is deactivated. */
export async function findSessionActor(sid: string): Promise<Actor | null> {
  const { reader } = await database();
  const session = await reader.session.findUnique({
    where: {
      sidHash: hashSecret(sid),
      revokedAt: null,
      expiresAt: { gt: new Date() },
      user: { deactivatedAt: null },
    },
    select: { id: true, user: { select: { id: true, name: true, isInstanceAdministrator: true } } },
  });
  if (!session) return null;
  const { id, name, isInstanceAdministrator } = session.user;
  return { userId: id, name, isInstanceAdministrator, sessionId: session.id };
}
