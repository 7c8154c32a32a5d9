import "server-only";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Db } from "@/lib/db/client";
import { difference } from "./difference";
import type { NamingVersions } from "./naming-versions";

/** Writes what differs in the relations. One that was removed and made again under its id comes as changed. */
export async function storeRelations(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  versions: NamingVersions,
): Promise<void> {
  if (before.layer.relations === after.layer.relations) return;
  const layerId = after.layer.id;
  const relations = difference(before.layer.relations, after.layer.relations, ({ id }) => id);
  const outdated = [...relations.gone, ...relations.changed.map((one) => one.before)];
  const made = [...relations.added, ...relations.changed.map((one) => one.after)];
  await db.relation.deleteMany({ where: { layerId, id: { in: outdated.map(({ id }) => id) } } });
  await db.relation.createMany({
    data: made.map((relation) => ({ layerId, ...relation, createdVersion: versions.first(relation.id) })),
  });
}
