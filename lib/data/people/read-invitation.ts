import "server-only";
import { roles, type Role } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";
import { openInvitation } from "./open-invitation";
import { hashSecret } from "./secret-token";

export type InvitationOffer = { projectName: string; invitedBy: string; roles: Role[]; email: string | null };

/** What the holder of an invitation link is offered; null when it can't be accepted any more. */
export async function readInvitation(secret: string): Promise<InvitationOffer | null> {
  const { reader } = await database();
  const invitation = await reader.invitation.findUnique({
    where: { tokenHash: hashSecret(secret), ...openInvitation(new Date()) },
    select: {
      email: true,
      project: { select: { name: true } },
      createdBy: { select: { name: true } },
      roles: { select: { role: true } },
    },
  });
  if (!invitation) return null;
  return {
    projectName: invitation.project.name,
    invitedBy: invitation.createdBy.name,
    roles: roles.filter((role) => invitation.roles.some((row) => row.role === role)),
    email: invitation.email,
  };
}
