import "server-only";
import type { Annotation } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Db } from "@/lib/db/client";
import { difference } from "./difference";
import type { NamingVersions } from "./naming-versions";

const partRows = (layerId: string, { id, parts }: Annotation) =>
  parts.map((part, ordinal) => ({ layerId, annotationId: id, ordinal, ...part }));

export const valueRows = (layerId: string, { id, attributes }: Annotation) =>
  Object.entries(attributes).map(([attributeId, value]) => ({
    layerId,
    annotationId: id,
    attributeId,
    value: JSON.stringify(value),
  }));

const fieldsOf = ({ labelId, confidence, note, origin, codebookVersion, revision }: Annotation) => ({
  labelId,
  confidence,
  note,
  origin,
  codebookVersion,
  revision,
});

/** Annotations that stand, and those taken out, as one list of rows. */
const rowsOf = ({ layer, removed }: LayerDocument) => [...layer.annotations, ...removed];

/** Writes what differs in the annotations; what stays as it was is not touched. */
export async function storeAnnotations(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  versions: NamingVersions,
): Promise<void> {
  if (before.layer.annotations === after.layer.annotations && before.removed === after.removed) return;
  const layerId = after.layer.id;
  const { added, changed, gone } = difference(rowsOf(before), rowsOf(after), ({ id }) => id);
  const areRemoved = new Set(after.removed.map(({ id }) => id));
  const removedAtVersion = (id: string) => (areRemoved.has(id) ? versions.last(id) : null);

  await db.annotation.createMany({
    data: added.map((one) => ({
      layerId,
      id: one.id,
      ...fieldsOf(one),
      createdVersion: versions.first(one.id),
      removedAtVersion: removedAtVersion(one.id),
    })),
  });
  await db.annotationPart.createMany({ data: added.flatMap((one) => partRows(layerId, one)) });
  await db.annotationValue.createMany({ data: added.flatMap((one) => valueRows(layerId, one)) });
  for (const { before: old, after: now } of changed) await updateAnnotation(db, layerId, old, now);
  const removals = difference(before.removed, after.removed, ({ id }) => id);
  for (const { id } of [...removals.added, ...removals.gone]) {
    const data = { removedAtVersion: removedAtVersion(id) };
    await db.annotation.updateMany({ where: { layerId, id }, data });
  }
  await deleteAnnotations(db, layerId, gone);
}

async function updateAnnotation(db: Db, layerId: string, old: Annotation, now: Annotation): Promise<void> {
  const own = { layerId, annotationId: now.id };
  await db.annotation.update({ where: { layerId_id: { layerId, id: now.id } }, data: fieldsOf(now) });
  if (old.parts !== now.parts) {
    await db.annotationPart.deleteMany({ where: own });
    await db.annotationPart.createMany({ data: partRows(layerId, now) });
  }
  if (old.attributes !== now.attributes) {
    await db.annotationValue.deleteMany({ where: own });
    await db.annotationValue.createMany({ data: valueRows(layerId, now) });
  }
}

/** Only what a withdrawn decision had made goes without a way back; its history stays in the events. */
async function deleteAnnotations(db: Db, layerId: string, gone: readonly Annotation[]): Promise<void> {
  if (gone.length === 0) return;
  const ids = gone.map(({ id }) => id);
  await db.annotationPart.deleteMany({ where: { layerId, annotationId: { in: ids } } });
  await db.annotationValue.deleteMany({ where: { layerId, annotationId: { in: ids } } });
  await db.annotation.deleteMany({ where: { layerId, id: { in: ids } } });
}
