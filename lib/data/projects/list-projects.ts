import "server-only";
import type { Actor, Role } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";

export type ProjectSummary = {
  projectId: string;
  name: string;
  description: string;
  isSample: boolean;
  roles: Role[];
  articleCount: number;
  memberCount: number;
};

/** The projects that the actor is a member of, newest first: membership is what allows to read them. */
export async function listProjects(actor: Actor): Promise<ProjectSummary[]> {
  const { reader } = await database();
  const memberships = await reader.membership.findMany({
    where: { userId: actor.userId, project: { archivedAt: null } },
    orderBy: { projectId: "desc" },
    select: {
      roles: { select: { role: true }, orderBy: { role: "asc" } },
      project: {
        select: {
          id: true,
          name: true,
          description: true,
          isSample: true,
          _count: { select: { articles: { where: { visibleAt: { not: null } } }, memberships: true } },
        },
      },
    },
  });
  return memberships.map(({ roles, project }) => ({
    projectId: project.id,
    name: project.name,
    description: project.description,
    isSample: project.isSample,
    roles: roles.map(({ role }) => role as Role),
    articleCount: project._count.articles,
    memberCount: project._count.memberships,
  }));
}
