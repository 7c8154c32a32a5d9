import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { database } from "@/lib/db/client";

/** Takes an import back: its articles go out of sight. Refused once somebody has worked on any of them. */
export async function undoImport(actor: Actor, projectId: string, importId: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "article.undoImport", projectId);
    const { count } = await db.import.updateMany({
      where: { id: importId, projectId, status: "done" },
      data: { status: "undone", undoneAt: new Date() },
    });
    if (count === 0) throw new AppError("not_found", "This project has no such import, or it is undone already.");
    const builtOn = await db.article.findFirst({
      where: { importId, layers: { some: { version: { gt: db.layer.fields.importedVersion } } } },
      select: { title: true },
    });
    if (builtOn) {
      const message = `This import stays: somebody has worked on “${builtOn.title}” since.`;
      throw new AppError("conflict", message);
    }
    await db.article.updateMany({ where: { importId }, data: { visibleAt: null } });
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "article.undoImport",
      target: { kind: "import", id: importId },
    });
  });
}
