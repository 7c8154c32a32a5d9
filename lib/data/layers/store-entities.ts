import "server-only";
import type { Part } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Db } from "@/lib/db/client";
import { difference } from "./difference";
import type { NamingVersions } from "./naming-versions";

type MentionOf = { id: string; entityId: string; part: Part };
type Changed = { before: MentionOf; after: MentionOf };

const mentionsOf = ({ layer }: LayerDocument): MentionOf[] =>
  layer.entities.flatMap(({ id: entityId, mentions }) =>
    mentions.map(({ id, part }) => ({ id, entityId, part })),
  );

const idOf = ({ id }: { id: string }) => id;
const isMoved = ({ before, after }: Changed) =>
  before.part !== after.part || before.entityId !== after.entityId;

/** Writes what differs in the entities and where they are named. */
export async function storeEntities(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  versions: NamingVersions,
): Promise<void> {
  if (before.layer.entities === after.layer.entities) return;
  const layerId = after.layer.id;
  const entities = difference(before.layer.entities, after.layer.entities, idOf);
  const mentions = difference(mentionsOf(before), mentionsOf(after), idOf);

  const moved = mentions.changed.filter(isMoved);

  const outdated = [...mentions.gone, ...moved.map(({ before: old }) => old)].map(idOf);
  await db.entityMention.deleteMany({ where: { layerId, id: { in: outdated } } });
  await db.entity.deleteMany({ where: { layerId, id: { in: entities.gone.map(idOf) } } });
  await db.entity.createMany({
    data: entities.added.map(({ id, name, revision }) => ({
      layerId,
      id,
      name,
      revision,
      createdVersion: versions.first(id),
    })),
  });
  for (const { after: entity } of entities.changed) {
    await db.entity.update({
      where: { layerId_id: { layerId, id: entity.id } },
      data: { name: entity.name, revision: entity.revision },
    });
  }
  await db.entityMention.createMany({
    data: [...mentions.added, ...moved.map(({ after: now }) => now)].map(({ id, entityId, part }) => ({
      layerId,
      id,
      entityId,
      ...part,
      createdVersion: versions.first(id),
    })),
  });
}
