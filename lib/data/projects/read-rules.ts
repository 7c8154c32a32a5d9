import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ZoneKind } from "@/lib/core/annotation/article-document";
import type { ProjectRules } from "@/lib/core/projects/project-input";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

/** How a project works, to be changed. */
export async function readRules(actor: Actor, projectId: string): Promise<ProjectRules> {
  const { reader } = await database();
  const { project } = await authorizeInProject(reader, actor, "project.setRules", projectId);
  const { assignEveryone } = await reader.projectRule.findUniqueOrThrow({
    where: { projectId },
  });
  const zones = await reader.projectCountedZone.findMany({ where: { projectId } });
  return {
    blindUntil: project.blindUntil,
    isSourceBlind: project.isSourceBlind,
    adjudicators: project.adjudicators,
    assignEveryone,
    countedZones: zones.map(({ zoneKind }) => zoneKind as ZoneKind),
  };
}
