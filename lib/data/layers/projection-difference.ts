import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import { emptied, replayEvents } from "@/lib/core/annotation/replay";
import { codebooksAt } from "@/lib/data/codebook/codebooks-at";
import type { Db } from "@/lib/db/client";
import { eventOf } from "./layer-event";
import { loadStoredLayer } from "./load-stored-layer";

/**
 * What the stored projection of a layer says otherwise than its history, replayed from the first event: the names of
 * the lists that differ, none when all is well. Versions and revisions are compared too; order means nothing.
 */
export async function projectionDifference(db: Db, layerId: string): Promise<string[]> {
  const stored = await loadStoredLayer(db, layerId);
  const rows = await db.layerEvent.findMany({ where: { layerId }, orderBy: { version: "asc" } });
  const zoneRevisions = new Map(
    (await db.submission.findMany({ where: { layerId } })).map((one) => [one.layerVersion, one.zoneRevision]),
  );
  const codebookOf = await codebooksAt(db, layerId);
  const replayed = replayEvents(emptied(stored), rows.map(eventOf), (event) => ({
    zoneRevision: zoneRevisions.get(event.version) ?? stored.zoneRevision,
    codebook: codebookOf(event) ?? stored.codebook,
  }));
  if (!replayed.ok) return [`version ${replayed.error.version}: ${replayed.error.message}`];
  const [one, other] = [comparable(stored), comparable(replayed.value)];
  return Object.keys(one).filter((name) => !isDeepStrictEqual(one[name], other[name]));
}

const sorted = <T>(list: readonly T[], keyOf: (item: T) => string): T[] =>
  [...list].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
const idOf = ({ id }: { id: string }) => id;

function comparable({ layer, removed, version }: LayerDocument): Record<string, unknown> {
  const { submission } = layer;
  return {
    version,
    annotations: sorted(layer.annotations, idOf),
    removed: sorted(removed, idOf),
    entities: sorted(layer.entities, idOf).map((entity) => ({
      ...entity,
      mentions: sorted(entity.mentions, idOf),
    })),
    relations: sorted(layer.relations, idOf),
    judgements: sorted(layer.judgements, ({ judgementId }) => judgementId),
    flags: sorted(layer.flags, ({ kind }) => kind),
    decisions: sorted(layer.decisions, idOf),
    // The database keeps milliseconds, whatever the clock that wrote it says.
    submission: submission && { ...submission, submittedAt: new Date(submission.submittedAt).getTime() },
  };
}
