import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

/** What the bar of every page of a project shows: its name, and which screens this person has. */
export type ProjectFrame = {
  projectId: string;
  name: string;
  isSample: boolean;
  hasQueue: boolean;
  seesArticles: boolean;
  seesAgreement: boolean;
  adjudicates: boolean;
  exports: boolean;
  seesSettings: boolean;
};

export async function readProjectFrame(actor: Actor, projectId: string): Promise<ProjectFrame> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "project.read", projectId);
  const { name, isSample } = await reader.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { name: true, isSample: true },
  });
  return {
    projectId,
    name,
    isSample,
    hasQueue: subject.roles.includes("annotator"),
    seesArticles: can(subject, "progress.read", project),
    seesAgreement: true,
    adjudicates: can(subject, "adjudication.list", project),
    exports: can(subject, "export.create", project) || can(subject, "release.read", project),
    seesSettings: can(subject, "member.list", project),
  };
}
