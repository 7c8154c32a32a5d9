import "server-only";
import type { Decision } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Db } from "@/lib/db/client";
import { difference } from "./difference";
import type { NamingVersions } from "./naming-versions";
import type { StoredSource } from "./source-id";

/** Finds what is stored under the id by which a reviewer sees a source. */
export type StoredSources = ReadonlyMap<string, StoredSource>;

/** Writes what differs in the decisions; one that is withdrawn is kept as withdrawn. */
export async function storeDecisions(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  versions: NamingVersions,
  stored: StoredSources,
): Promise<void> {
  if (before.layer.decisions === after.layer.decisions) return;
  const layerId = after.layer.id;
  const { added, changed, gone } = difference(before.layer.decisions, after.layer.decisions, ({ id }) => id);
  for (const { id } of gone) {
    await db.decision.update({
      where: { layerId_id: { layerId, id } },
      data: { withdrawnAtVersion: versions.last(id) },
    });
  }
  // One that was withdrawn and recorded again under its id comes as changed.
  for (const decision of [...added, ...changed.map((one) => one.after)]) {
    await storeDecision(db, layerId, decision, versions.last(decision.id), stored);
  }
}

async function storeDecision(
  db: Db,
  layerId: string,
  { id, kind, resultId, reason, note, sources }: Decision,
  createdVersion: number,
  stored: StoredSources,
): Promise<void> {
  const fields = { kind, resultId, reason, note, createdVersion, withdrawnAtVersion: null };
  // A decision that was withdrawn may come again under its own id, with other sources.
  await db.decisionSource.deleteMany({ where: { layerId, decisionId: id } });
  await db.decision.upsert({
    where: { layerId_id: { layerId, id } },
    create: { layerId, id, ...fields },
    update: fields,
  });
  await db.decisionSource.createMany({
    data: sources.map(({ annotationId, revision }, ordinal) => {
      const source = stored.get(annotationId);
      if (!source) throw new Error(`No stored annotation for the source ${annotationId} of ${id}.`);
      return {
        layerId,
        decisionId: id,
        ordinal,
        sourceLayerId: source.layerId,
        annotationId: source.annotationId,
        revision,
      };
    }),
  });
}
