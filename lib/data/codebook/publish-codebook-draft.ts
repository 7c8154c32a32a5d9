import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { checkLabelMoves, type LabelMoves } from "@/lib/core/codebook/label-moves";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { newId } from "@/lib/data/new-id";
import { database, type Db } from "@/lib/db/client";
import { countLabelUses } from "./count-label-uses";
import { loadCodebook, loadCurrentCodebook } from "./load-codebook";
import { migrateLayers } from "./migrate-layers";
import { publishVersion } from "./publish-version";

export type Publication = { changeNote: string; moves: LabelMoves };

/**
 * Makes the draft the version that new annotations are made under. Spans that bear a label that it drops get the label
 * that `moves` names, in the same transaction; refused where one is missing: they would lose their meaning.
 */
export async function publishCodebookDraft(
  actor: Actor,
  projectId: string,
  { changeNote, moves }: Publication,
): Promise<{ version: string; migratedLayers: number }> {
  const { transaction } = await database();
  return transaction(async (db) => {
    await authorizeInProject(db, actor, "codebook.publish", projectId);
    const draft = await db.codebookVersion.findFirst({
      where: { codebook: { projectId }, status: "draft" },
      select: { id: true, version: true, codebookId: true },
    });
    if (!draft) throw new AppError("conflict", "There is no draft to publish. Save one first.");
    const current = await loadCurrentCodebook(db, projectId);
    const used = new Set(Object.keys(await countLabelUses(db, projectId)));
    const needed = checkLabelMoves(current.codebook, await loadCodebook(db, draft.id), used, moves);
    if (!needed.ok) throw new AppError("conflict", needed.error);

    await db.codebookVersion.update({ where: { id: draft.id }, data: { changeNote } });
    await publishVersion(db, draft.id, actor.userId);
    if (needed.value.size === 0) return { version: draft.version, migratedLayers: 0 };
    await recordMigration(db, actor, draft, current.versionId, needed.value);
    return {
      version: draft.version,
      migratedLayers: await migrateLayers(db, actor, projectId, needed.value),
    };
  });
}

type Draft = { id: string; codebookId: string };

async function recordMigration(
  db: Db,
  { userId }: Actor,
  { id, codebookId }: Draft,
  fromVersionId: string,
  moves: ReadonlyMap<string, string>,
): Promise<void> {
  const migrationId = newId();
  await db.codebookMigration.create({
    data: {
      id: migrationId,
      codebookId,
      fromVersionId,
      toVersionId: id,
      createdById: userId,
      appliedAt: new Date(),
    },
  });
  await db.codebookMigrationMapping.createMany({
    data: [...moves].map(([fromLabelId, toLabelId], ordinal) => ({
      migrationId,
      ordinal,
      fromLabelId,
      toLabelId,
    })),
  });
}
