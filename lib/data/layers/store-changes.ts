import "server-only";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { LayerEvent } from "@/lib/core/annotation/protocol";
import type { Db } from "@/lib/db/client";
import { eventRow } from "./layer-event";
import { namingVersions } from "./naming-versions";
import { storeAnnotations } from "./store-annotations";
import { storeDecisions, type StoredSources } from "./store-decisions";
import { storeEntities } from "./store-entities";
import { storeFlags } from "./store-flags";
import { storeJudgements } from "./store-judgements";
import { storeRelations } from "./store-relations";
import { storeSubmissions } from "./store-submissions";

/**
 * Appends events to a layer and brings its projection from the one document to the other; rows that don't differ are
 * not touched. Fails when the layer is not at the version of `before`, so that nothing can come between.
 */
export async function storeChanges(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  events: readonly LayerEvent[],
  stored: StoredSources,
): Promise<void> {
  const layerId = before.layer.id;
  const { count } = await db.layer.updateMany({
    where: { id: layerId, version: before.version },
    data: { version: after.version },
  });
  if (count !== 1) throw new Error(`Layer ${layerId} has left version ${before.version}.`);
  await db.layerEvent.createMany({ data: events.map((event) => eventRow(layerId, event)) });
  const versions = namingVersions(events);
  await storeAnnotations(db, before, after, versions);
  await storeEntities(db, before, after, versions);
  await storeRelations(db, before, after, versions);
  await storeJudgements(db, before, after, versions);
  await storeFlags(db, before, after, versions);
  await storeDecisions(db, before, after, versions, stored);
  await storeSubmissions(db, layerId, events, before.zoneRevision);
}
