import "server-only";
import type { LayerEvent } from "@/lib/core/annotation/protocol";
import type { Db } from "@/lib/db/client";

/**
 * Writes every submission and reopening of a batch: each stays in the history, also one that is reopened at once.
 * A reopening names the submission that stood until then.
 */
export async function storeSubmissions(
  db: Db,
  layerId: string,
  events: readonly LayerEvent[],
  zoneRevision: number,
): Promise<void> {
  for (const { version, operation } of events) {
    if (operation.kind === "layer.submit") {
      await db.submission.create({
        data: {
          layerId,
          layerVersion: version,
          codebookVersion: operation.codebookVersion,
          zoneRevision,
          submittedAt: new Date(operation.at),
        },
      });
    }
    if (operation.kind === "layer.reopen") {
      await db.submission.updateMany({
        where: { layerId, reopenedAt: null },
        data: { reopenedAt: new Date(operation.at) },
      });
    }
  }
}
