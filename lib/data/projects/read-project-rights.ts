import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

/** What a page offers to this person; what is offered is authorized again when it is done. */
export type ProjectRights = {
  canImport: boolean;
  canAssign: boolean;
  canEditCodebook: boolean;
  canSetRules: boolean;
  canExport: boolean;
  canRelease: boolean;
  canReadReleases: boolean;
  canInvite: boolean;
};

export async function readProjectRights(actor: Actor, projectId: string): Promise<ProjectRights> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "project.read", projectId);
  return {
    canImport: can(subject, "article.import", project),
    canAssign: can(subject, "assignment.write", project),
    canEditCodebook: can(subject, "codebook.edit", project),
    canSetRules: can(subject, "project.setRules", project),
    canExport: can(subject, "export.create", project),
    canRelease: can(subject, "release.create", project),
    canReadReleases: can(subject, "release.read", project),
    canInvite: can(subject, "member.invite", project),
  };
}
