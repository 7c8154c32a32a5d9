import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ProjectRules } from "@/lib/core/projects/project-input";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { assignToEveryone } from "@/lib/data/assignments/assign-to-everyone";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";

/** Sets how a project works, in effect at the next request of everybody. */
export async function setRules(
  actor: Actor,
  projectId: string,
  { countedZones, ...rules }: ProjectRules,
): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "project.setRules", projectId);
    await db.projectRule.update({ where: { projectId }, data: rules });
    await db.projectCountedZone.deleteMany({ where: { projectId } });
    await db.projectCountedZone.createMany({
      data: countedZones.map((zoneKind) => ({ projectId, zoneKind })),
    });
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "project.setRules",
      details: { ...rules, countedZones },
    });
  });
  await assignToEveryone(transaction, projectId, actor.userId);
}
