import "server-only";
import type {
  Annotation,
  AttributeValue,
  Coder,
  DecisionKind,
  DecisionReason,
  FlagKind,
  Layer,
  LayerKind,
  Origin,
  Part,
} from "@/lib/core/annotation/article-document";
import { utf16 } from "@/lib/core/text/offsets";
import type { Db, Prisma } from "@/lib/db/client";

const inOrderMade: { orderBy: { createdVersion?: "asc"; id?: "asc" }[] } = {
  orderBy: [{ createdVersion: "asc" }, { id: "asc" }],
};

/** What a layer's projection holds, but for what hangs from annotations, entities and decisions. */
const layerItself = {
  coder: { select: { id: true, pseudonym: true, kind: true, userId: true } },
  annotations: inOrderMade,
  entities: inOrderMade,
  relations: inOrderMade,
  judgements: { orderBy: { setVersion: "asc" } },
  flags: { orderBy: { setVersion: "asc" } },
  submissions: { where: { reopenedAt: null } },
  decisions: { ...inOrderMade, where: { withdrawnAtVersion: null } },
} satisfies Prisma.LayerInclude;

/**
 * Reads layers with all that they hold, in the order of their ids. Parts, values, mentions and sources are read by
 * their layers: by their owners' two-column keys, two parameters each, Prisma would meet the database's limit.
 */
export async function findLayerRows(db: Db, where: { id: string } | { articleId: { in: string[] } }) {
  const layers = await db.layer.findMany({ where, orderBy: { id: "asc" }, include: layerItself });
  const inLayers = { where: { layerId: { in: layers.map(({ id }) => id) } } };
  const parts = byOwner(await db.annotationPart.findMany(inLayers), ({ annotationId }) => annotationId);
  const values = byOwner(await db.annotationValue.findMany(inLayers), ({ annotationId }) => annotationId);
  const mentions = byOwner(await db.entityMention.findMany(inLayers), ({ entityId }) => entityId);
  const sources = byOwner(await db.decisionSource.findMany(inLayers), ({ decisionId }) => decisionId);
  return layers.map((layer) => ({
    ...layer,
    annotations: layer.annotations.map((one) => ({
      ...one,
      parts: parts(one).sort(byOrdinal),
      values: values(one).sort((a, b) => (a.attributeId < b.attributeId ? -1 : 1)),
    })),
    entities: layer.entities.map((one) => ({ ...one, mentions: mentions(one).sort(byMaking) })),
    decisions: layer.decisions.map((one) => ({ ...one, sources: sources(one).sort(byOrdinal) })),
  }));
}

const byOrdinal = (a: { ordinal: number }, b: { ordinal: number }) => a.ordinal - b.ordinal;
type Made = { createdVersion: number; id: string };
const byMaking = (a: Made, b: Made) => a.createdVersion - b.createdVersion || (a.id < b.id ? -1 : 1);

/** Finds the rows of an owner, whose id is unique within its layer only. */
function byOwner<R extends { layerId: string }>(rows: readonly R[], ownerOf: (row: R) => string) {
  const keyOf = (layerId: string, ownerId: string) => `${layerId}\n${ownerId}`;
  const owned = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row.layerId, ownerOf(row));
    const own = owned.get(key);
    if (own) own.push(row);
    else owned.set(key, [row]);
  }
  return ({ layerId, id }: { layerId: string; id: string }): R[] => owned.get(keyOf(layerId, id)) ?? [];
}

export type LayerRow = Awaited<ReturnType<typeof findLayerRows>>[number];
type AnnotationRow = LayerRow["annotations"][number];
type PartRow = { start: number; end: number; quote: string };

const valueOf = (json: string) => JSON.parse(json) as AttributeValue;
const partOf = ({ start, end, quote }: PartRow): Part => ({ start: utf16(start), end: utf16(end), quote });

export const annotationOf = (row: AnnotationRow): Annotation => ({
  id: row.id,
  labelId: row.labelId,
  parts: row.parts.map(partOf),
  attributes: Object.fromEntries(row.values.map(({ attributeId, value }) => [attributeId, valueOf(value)])),
  confidence: row.confidence,
  note: row.note,
  origin: row.origin as Origin,
  codebookVersion: row.codebookVersion,
  revision: row.revision,
});

type DecisionSourceRow = LayerRow["decisions"][number]["sources"][number];

/** How a decision names its sources: in files by their own ids, to reviewers by ids that tell nothing. */
export type NameSource = (source: DecisionSourceRow) => string;

/** The layer as the document model has it. */
export function layerOf(row: LayerRow, nameSource: NameSource = ({ annotationId }) => annotationId): Layer {
  const submission = row.submissions[0];
  return {
    id: row.id,
    coder: { id: row.coder.id, pseudonym: row.coder.pseudonym, kind: row.coder.kind as Coder["kind"] },
    kind: row.kind as LayerKind,
    round: row.round,
    annotations: row.annotations.filter((one) => one.removedAtVersion === null).map(annotationOf),
    entities: row.entities.map(({ id, name, revision, mentions }) => ({
      id,
      name,
      revision,
      mentions: mentions.map((mention) => ({ id: mention.id, part: partOf(mention) })),
    })),
    relations: row.relations.map(({ id, type, fromId, toId, revision }) => ({
      id,
      type,
      fromId,
      toId,
      revision,
    })),
    judgements: row.judgements.map(({ judgementId, value }) => ({ judgementId, value: valueOf(value) })),
    flags: row.flags.map(({ kind, note }) => ({ kind: kind as FlagKind, note })),
    decisions: row.decisions.map((decision) => ({
      id: decision.id,
      kind: decision.kind as DecisionKind,
      sources: decision.sources.map((source) => ({
        annotationId: nameSource(source),
        revision: source.revision,
      })),
      resultId: decision.resultId,
      reason: decision.reason as DecisionReason,
      note: decision.note,
    })),
    submission: submission
      ? {
          layerVersion: submission.layerVersion,
          codebookVersion: submission.codebookVersion,
          zoneRevision: submission.zoneRevision,
          submittedAt: submission.submittedAt.toISOString(),
        }
      : null,
  };
}

/** What was taken out of the layer and can be brought back. */
export const removedOf = (row: LayerRow): Annotation[] =>
  row.annotations.filter((one) => one.removedAtVersion !== null).map(annotationOf);
