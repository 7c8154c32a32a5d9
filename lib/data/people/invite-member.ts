import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { NewInvitation } from "@/lib/core/people/member-input";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { invitationLifetime } from "./link-lifetimes";
import { hashSecret, newSecret } from "./secret-token";

/** The secret of an invitation link into a project; it is shown this once, the database keeps its hash. */
export async function inviteMember(
  actor: Actor,
  projectId: string,
  { roles, email }: NewInvitation,
): Promise<string> {
  const { transaction } = await database();
  return transaction(async (db) => {
    await authorizeInProject(db, actor, "member.invite", projectId);
    const id = newId();
    const secret = newSecret();
    const now = new Date();
    await db.invitation.create({
      data: {
        id,
        tokenHash: hashSecret(secret),
        projectId,
        email,
        createdById: actor.userId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + invitationLifetime),
      },
    });
    await db.invitationRole.createMany({ data: roles.map((role) => ({ invitationId: id, role })) });
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "member.invite",
      target: { kind: "invitation", id },
      details: { roles },
    });
    return secret;
  });
}
