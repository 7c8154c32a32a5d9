import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { applyOperations } from "@/lib/core/annotation/apply-operations";
import { planBatch, type BatchPlan, type HeldLayer } from "@/lib/core/annotation/batch";
import type { OperationError } from "@/lib/core/annotation/operation-error";
import type {
  BatchAccepted,
  BatchConflict,
  BatchRefused,
  LayerEvent,
  OperationBatch,
} from "@/lib/core/annotation/protocol";
import { authorizeOnLayer, type LayerAccess } from "@/lib/data/access/authorize-on-layer";
import { database, type Db } from "@/lib/db/client";
import { eventOf } from "./layer-event";
import { loadLayerDocument } from "./load-layer-document";
import { missedEvents } from "./missed-events";
import { storeChanges } from "./store-changes";

export type BatchOutcome = BatchAccepted | BatchConflict | BatchRefused;

/**
 * Appends a batch of operations to the actor's own layer, all or nothing, in one transaction; resolves after commit.
 * A repeat is answered like the first time, whatever has happened since.
 */
export async function appendOperations(
  actor: Actor,
  layerId: string,
  batch: OperationBatch,
): Promise<BatchOutcome> {
  const { transaction } = await database();
  return transaction(async (db) => {
    const access = await authorizeOnLayer(db, actor, "layer.write", layerId);
    const held = await holdOf(db, layerId, batch);
    const plan = planBatch(held, batch);
    const { version } = held;
    switch (plan.step) {
      case "refuse":
        return refused(version, plan.error, plan);
      case "repeat":
        return { version, accepted: [], duplicates: plan.duplicates };
      case "conflict": {
        const missed = await missedEvents(db, layerId, batch.baseVersion);
        return { code: "version_conflict", version, missed, held: plan.duplicates };
      }
      case "apply":
        return apply(db, actor, layerId, access, plan);
    }
  });
}

/** What the layer holds of a batch already. */
async function holdOf(db: Db, layerId: string, { operations }: OperationBatch): Promise<HeldLayer> {
  const { version, events } = await db.layer.findUniqueOrThrow({
    where: { id: layerId },
    select: { version: true, events: { where: { operationId: { in: operations.map(({ id }) => id) } } } },
  });
  return { version, events: events.map(eventOf) };
}

async function apply(
  db: Db,
  actor: Actor,
  layerId: string,
  access: LayerAccess,
  plan: BatchPlan,
): Promise<BatchOutcome> {
  const { document, stored } = await loadLayerDocument(db, layerId, access);
  const applied = applyOperations(document, plan.fresh);
  if (!applied.ok) return refused(document.version, applied.error, plan);
  const recordedAt = new Date().toISOString();
  const events = plan.fresh.map((operation, index): LayerEvent => ({
    version: document.version + index + 1,
    actorId: actor.userId,
    recordedAt,
    operation,
  }));
  await storeChanges(db, document, applied.value, events, stored);
  const accepted = events.map(({ version, operation }) => ({ operationId: operation.id, version }));
  return { version: applied.value.version, accepted, duplicates: plan.duplicates };
}

const refused = (version: number, error: OperationError, { duplicates }: BatchPlan): BatchRefused => ({
  code: "operation_refused",
  version,
  error,
  held: duplicates,
});
