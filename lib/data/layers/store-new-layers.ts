import "server-only";
import type { Annotation } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { LayerEvent } from "@/lib/core/annotation/protocol";
import type { Db } from "@/lib/db/client";
import { eventRow } from "./layer-event";
import { namingVersions } from "./naming-versions";
import { insertRows } from "./insert-rows";
import { valueRows } from "./store-annotations";

/** A layer that isn't there yet: how it stands after its first events. Without decisions, and nothing taken out. */
export type NewLayer = {
  document: LayerDocument;
  events: readonly LayerEvent[];
  importedVersion: number;
  /** The stand-in under which it is made; null where its article is new. */
  standInId: string | null;
};

/**
 * Makes layers with their events and their projection, in a dozen statements however many they are. What comes of it
 * is what `storeChanges` would have made of each empty layer.
 */
export async function storeNewLayers(db: Db, layers: readonly NewLayer[]): Promise<void> {
  const all = layers.map((one) => ({
    ...one,
    ...one.document.layer,
    layerId: one.document.layer.id,
    versions: namingVersions(one.events),
  }));
  await db.layer.createMany({
    data: all.map(({ layerId: id, document, coder, kind, round, importedVersion, standInId }) => {
      const { articleId, version } = document;
      return { id, articleId, coderId: coder.id, kind, round, version, importedVersion, standInId };
    }),
  });
  await insertRows(
    db,
    "layer_event",
    all.flatMap(({ layerId, events }) => events.map((event) => eventColumns(layerId, event))),
  );
  await insertRows(
    db,
    "annotation",
    all.flatMap(({ layerId, annotations, versions }) =>
      annotations.map((annotation) => annotationColumns(layerId, annotation, versions.first(annotation.id))),
    ),
  );
  await insertRows(
    db,
    "annotation_part",
    all.flatMap(({ layerId, annotations }) => annotations.flatMap((one) => partColumns(layerId, one))),
  );
  await db.annotationValue.createMany({
    data: all.flatMap(({ layerId, annotations }) => annotations.flatMap((one) => valueRows(layerId, one))),
  });
  await db.entity.createMany({
    data: all.flatMap(({ layerId, entities, versions }) =>
      entities.map(({ id, name, revision }) => ({
        layerId,
        id,
        name,
        revision,
        createdVersion: versions.first(id),
      })),
    ),
  });
  await db.entityMention.createMany({
    data: all.flatMap(({ layerId, entities, versions }) =>
      entities.flatMap(({ id: entityId, mentions }) =>
        mentions.map(({ id, part }) => ({
          layerId,
          id,
          entityId,
          ...part,
          createdVersion: versions.first(id),
        })),
      ),
    ),
  });
  await db.relation.createMany({
    data: all.flatMap(({ layerId, relations, versions }) =>
      relations.map((relation) => ({ layerId, ...relation, createdVersion: versions.first(relation.id) })),
    ),
  });
  await db.judgement.createMany({
    data: all.flatMap(({ layerId, judgements, versions }) =>
      judgements.map(({ judgementId, value }) => ({
        layerId,
        judgementId,
        value: JSON.stringify(value),
        setVersion: versions.last(judgementId),
      })),
    ),
  });
  await db.flag.createMany({
    data: all.flatMap(({ layerId, flags, versions }) =>
      flags.map((flag) => ({ layerId, ...flag, setVersion: versions.last(flag.kind) })),
    ),
  });
  await db.submission.createMany({
    data: all.flatMap(({ layerId, submission }) =>
      submission ? [{ layerId, ...submission, submittedAt: new Date(submission.submittedAt) }] : [],
    ),
  });
}

function eventColumns(layerId: string, event: LayerEvent) {
  const row = eventRow(layerId, event);
  return {
    layer_id: layerId,
    version: row.version,
    operation_id: row.operationId,
    actor_id: row.actorId,
    recorded_at: row.recordedAt,
    kind: row.kind,
    payload: row.payload,
    group_id: row.groupId,
    undoes: row.undoes,
    at: row.at,
    codebook_version: row.codebookVersion,
  };
}

const annotationColumns = (layerId: string, annotation: Annotation, createdVersion: number) => ({
  layer_id: layerId,
  id: annotation.id,
  label_id: annotation.labelId,
  confidence: annotation.confidence,
  note: annotation.note,
  origin: annotation.origin,
  codebook_version: annotation.codebookVersion,
  revision: annotation.revision,
  created_version: createdVersion,
});

const partColumns = (layerId: string, { id, parts }: Annotation) =>
  parts.map(({ start, end, quote }, ordinal) => ({
    layer_id: layerId,
    annotation_id: id,
    ordinal,
    start_offset: start,
    end_offset: end,
    quote,
  }));
