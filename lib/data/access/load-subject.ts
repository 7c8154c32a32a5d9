import "server-only";
import { roles, type Actor, type Role } from "@/lib/core/access/actor";
import type { Adjudicators, BlindUntil, ProjectResource } from "@/lib/core/access/resource";
import type { Subject } from "@/lib/core/access/subject";
import { AppError } from "@/lib/core/app-error";
import type { Db } from "@/lib/db/client";

export type ProjectAccess = { subject: Subject; project: ProjectResource };

const isRole = (role: string): role is Role => roles.some((known) => known === role);

/** An actor with the roles held in one project. Throws `not_found` for whoever is no member: they may not even know of it. */
export async function loadSubject(db: Db, actor: Actor, projectId: string): Promise<ProjectAccess> {
  const membership = await db.membership.findUnique({
    where: { projectId_userId: { projectId, userId: actor.userId } },
    select: {
      roles: { select: { role: true } },
      user: { select: { deactivatedAt: true } },
      project: { select: { rule: true } },
    },
  });
  const rule = membership?.project.rule;
  if (!membership || !rule) {
    throw new AppError("not_found", "There is no such project, or you are not a member of it.");
  }
  return {
    subject: {
      userId: actor.userId,
      isInstanceAdministrator: actor.isInstanceAdministrator,
      isDeactivated: membership.user.deactivatedAt !== null,
      roles: membership.roles.map(({ role }) => role).filter(isRole),
    },
    project: {
      blindUntil: rule.blindUntil as BlindUntil,
      isSourceBlind: rule.isSourceBlind,
      isFeedbackEnabled: rule.isFeedbackEnabled,
      adjudicators: rule.adjudicators as Adjudicators,
    },
  };
}
