import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { takeUnknownBack } from "@/lib/data/imports/carry-unknown";
import { takeLayersBack } from "@/lib/data/imports/layers-moved";
import { database } from "@/lib/db/client";
import { importsBuiltOn } from "./imports-built-on";

/**
 * Takes an import back: its articles go out of sight, and so do the layers that it brought to articles which were
 * there already. Refused once somebody has worked on any of them.
 */
export async function undoImport(actor: Actor, projectId: string, importId: string): Promise<void> {
  const { transaction } = await database();
  await transaction(async (db) => {
    await authorizeInProject(db, actor, "article.undoImport", projectId);
    const { count } = await db.import.updateMany({
      where: { id: importId, projectId, status: "done" },
      data: { status: "undone", undoneAt: new Date() },
    });
    if (count === 0)
      throw new AppError("not_found", "This project has no such import, or it is undone already.");
    const reason = (await importsBuiltOn(db, [importId])).get(importId);
    if (reason !== undefined) throw new AppError("conflict", `This import stays: ${reason}.`);
    await takeUnknownBack(db, importId);
    await takeLayersBack(db, importId);
    await db.assignment.deleteMany({ where: { importId } });
    await db.article.updateMany({ where: { importId }, data: { visibleAt: null } });
    await recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "article.undoImport",
      target: { kind: "import", id: importId },
    });
  });
}
