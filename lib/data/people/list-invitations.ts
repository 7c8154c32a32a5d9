import "server-only";
import { roles, type Actor, type Role } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { openInvitation } from "./open-invitation";

export type PendingInvitation = {
  id: string;
  email: string | null;
  roles: Role[];
  createdBy: string;
  expiresAt: Date;
};

/** The invitations that nobody has accepted yet, oldest first. */
export async function listInvitations(actor: Actor, projectId: string): Promise<PendingInvitation[]> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "member.invite", projectId);
  const invitations = await reader.invitation.findMany({
    where: { projectId, ...openInvitation(new Date()) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      email: true,
      expiresAt: true,
      createdBy: { select: { name: true } },
      roles: { select: { role: true } },
    },
  });
  return invitations.map(({ roles: rows, createdBy, ...invitation }) => ({
    ...invitation,
    createdBy: createdBy.name,
    roles: roles.filter((role) => rows.some((row) => row.role === role)),
  }));
}
