import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { applyOperations } from "@/lib/core/annotation/apply-operations";
import type { Operation } from "@/lib/core/annotation/operation";
import { AppError } from "@/lib/core/app-error";
import { loadStoredLayer } from "@/lib/data/layers/load-stored-layer";
import { storeChanges } from "@/lib/data/layers/store-changes";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

/**
 * Gives every span of a project that bears a moved label, in whoever's layer and submitted or not, the label that takes
 * its place in the codebook that was just published; each layer's history says so. Answers how many layers it touched.
 */
export async function migrateLayers(
  db: Db,
  actor: Actor,
  projectId: string,
  moves: ReadonlyMap<string, string>,
): Promise<number> {
  const layers = await db.layer.findMany({
    where: { article: { projectId }, annotations: { some: { labelId: { in: [...moves.keys()] } } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of layers) await migrateLayer(db, actor, id, moves);
  return layers.length;
}

async function migrateLayer(
  db: Db,
  actor: Actor,
  layerId: string,
  moves: ReadonlyMap<string, string>,
): Promise<void> {
  const before = await loadStoredLayer(db, layerId);
  const recordedAt = new Date().toISOString();
  const changes = [...before.layer.annotations, ...before.removed].flatMap(({ id, labelId }) => {
    const to = moves.get(labelId);
    return to === undefined ? [] : [{ annotationId: id, labelId: to }];
  });
  const toVersion = before.codebook.version;
  const operation: Operation = {
    id: newId(),
    kind: "codebook.migrate",
    payload: { toVersion, changes },
    at: recordedAt,
    codebookVersion: toVersion,
  };
  const after = applyOperations(before, [operation]);
  if (!after.ok) throw new AppError("conflict", after.error.message);
  const event = { version: after.value.version, actorId: actor.userId, recordedAt, operation };
  await storeChanges(db, before, after.value, [event], new Map());
}
