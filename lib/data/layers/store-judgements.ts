import "server-only";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Db } from "@/lib/db/client";
import { difference } from "./difference";
import type { NamingVersions } from "./naming-versions";

/** Writes what differs in the answers about the whole article. */
export async function storeJudgements(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  versions: NamingVersions,
): Promise<void> {
  if (before.layer.judgements === after.layer.judgements) return;
  const layerId = after.layer.id;
  const judgements = difference(before.layer.judgements, after.layer.judgements, (one) => one.judgementId);
  const outdated = [...judgements.gone, ...judgements.changed.map((one) => one.before)];
  const made = [...judgements.added, ...judgements.changed.map((one) => one.after)];
  await db.judgement.deleteMany({
    where: { layerId, judgementId: { in: outdated.map((one) => one.judgementId) } },
  });
  await db.judgement.createMany({
    data: made.map(({ judgementId, value }) => ({
      layerId,
      judgementId,
      value: JSON.stringify(value),
      setVersion: versions.last(judgementId),
    })),
  });
}
