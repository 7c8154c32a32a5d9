import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";

/** Notes for good that a release was published, and where. */
export async function publishRelease(
  actor: Actor,
  projectId: string,
  number: number,
  address: string,
): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "release.create", projectId);
    const release = await db.release.findUnique({
      where: { projectId_number: { projectId, number } },
      select: { id: true, publication: { select: { releaseId: true } } },
    });
    if (!release) throw new AppError("not_found", "This project has no such release.");
    if (release.publication) throw new AppError("conflict", "This release is marked as published already.");
    await db.releasePublication.create({
      data: { releaseId: release.id, address, publishedById: actor.userId },
    });
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "release.publish",
      target: { kind: "release", id: release.id },
      details: { number, address },
    });
  });
}
