import "server-only";
import { roles, type Actor, type Role } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type Member = { userId: string; name: string; email: string; roles: Role[]; isDeactivated: boolean };

/** The members of a project with their roles, by name. */
export async function listMembers(actor: Actor, projectId: string): Promise<Member[]> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "member.list", projectId);
  const members = await reader.membership.findMany({
    where: { projectId },
    select: {
      roles: { select: { role: true } },
      user: { select: { id: true, name: true, email: true, deactivatedAt: true } },
    },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  return members.map(({ user, roles: rows }) => ({
    userId: user.id,
    name: user.name,
    email: user.email,
    roles: roles.filter((role) => rows.some((row) => row.role === role)),
    isDeactivated: user.deactivatedAt !== null,
  }));
}
