import "server-only";
import type { Operation } from "@/lib/core/annotation/operation";
import type { LayerEvent } from "@/lib/core/annotation/protocol";
import type { Db } from "@/lib/db/client";

type EventRow = Awaited<ReturnType<Db["layerEvent"]["findMany"]>>[number];

function operationFrom({
  operationId,
  kind,
  payload,
  groupId,
  undoes,
  at,
  codebookVersion,
}: EventRow): Operation {
  const envelope = {
    at,
    codebookVersion,
    ...(groupId !== null && { groupId }),
    ...(undoes !== null && { undoes }),
  };
  return { id: operationId, kind, payload: JSON.parse(payload) as unknown, ...envelope } as Operation;
}

/** The row as the operation that it was. It was parsed when it came in, so it isn't parsed again. */
export const eventOf = (row: EventRow): LayerEvent => ({
  version: row.version,
  actorId: row.actorId,
  recordedAt: row.recordedAt.toISOString(),
  operation: operationFrom(row),
});

export const eventRow = (
  layerId: string,
  { version, actorId, recordedAt, operation }: LayerEvent,
): EventRow => ({
  layerId,
  version,
  operationId: operation.id,
  actorId,
  recordedAt: new Date(recordedAt),
  kind: operation.kind,
  payload: JSON.stringify(operation.payload),
  groupId: operation.groupId ?? null,
  undoes: operation.undoes ?? null,
  at: operation.at,
  codebookVersion: operation.codebookVersion,
});
