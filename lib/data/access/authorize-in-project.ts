import "server-only";
import type { ProjectAction } from "@/lib/core/access/actions";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { AppError } from "@/lib/core/app-error";
import type { Db } from "@/lib/db/client";
import { loadSubject, type ProjectAccess } from "./load-subject";

/** Lets the actor do the action to the project, or throws; returns what was loaded to decide. */
export async function authorizeInProject(
  db: Db,
  actor: Actor,
  action: ProjectAction,
  projectId: string,
): Promise<ProjectAccess> {
  const access = await loadSubject(db, actor, projectId);
  if (!can(access.subject, action, access.project)) {
    throw new AppError("forbidden", "Your roles in this project don’t allow this. An owner can change them.");
  }
  return access;
}
