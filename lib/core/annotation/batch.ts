import type { Operation, OperationKind } from "./operation";
import type { OperationError } from "./operation-error";
import type { Accepted, LayerEvent, OperationBatch } from "./protocol";

/** Operations that only the server makes; from outside they are refused. */
const madeByServer: readonly OperationKind[] = ["codebook.migrate"];

/** What a layer is known to hold: its version, and those events whose operation ids the batch names. */
export type HeldLayer = { version: number; events: readonly LayerEvent[] };

/**
 * What to do with a batch. `repeat`: nothing of it is new, answer whatever the base version. `conflict`: something is
 * new, but the layer has moved on from the base version. `apply`: apply `fresh`, all or nothing. `refuse`: as a whole.
 */
export type BatchPlan = { duplicates: Accepted[]; fresh: Operation[] } & (
  { step: "repeat" | "conflict" | "apply" } | { step: "refuse"; error: OperationError }
);

/** Whether two JSON values say the same; the order of keys doesn't matter, and a key without a value is no key. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const ours: Record<string, unknown> = { ...one };
  const theirs: Record<string, unknown> = { ...other };
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].every((key) =>
    isSameJson(ours[key], theirs[key]),
  );
}

const isRepeat = (one: Operation, other: Operation) =>
  one.kind === other.kind && isSameJson(one.payload, other.payload);

function refusalOf({ id, kind }: Operation, isReused: boolean): OperationError | null {
  if (isReused)
    return {
      operationId: id,
      code: "reused_operation_id",
      message: "A change came under the id of another one. Reload the page and make it again.",
    };
  if (madeByServer.includes(kind))
    return {
      operationId: id,
      code: "made_by_server",
      message: "The codebook of a layer changes when a version is published, not from here.",
    };
  return null;
}

/**
 * The first steps of the protocol, in its order: operations that the layer holds are taken out first (a retry after a
 * lost reply carries an old base version), and only for what is left is the base version looked at. An id that comes
 * again with another kind or payload refuses the batch; a repeat inside the batch is the same operation once.
 */
export function planBatch(held: HeldLayer, { baseVersion, operations }: OperationBatch): BatchPlan {
  const known = new Map(held.events.map((event) => [event.operation.id, event]));
  const duplicates = new Map<string, Accepted>();
  const fresh = new Map<string, Operation>();
  let error: OperationError | null = null;
  for (const operation of operations) {
    const event = known.get(operation.id);
    const before = event?.operation ?? fresh.get(operation.id);
    error ??= refusalOf(operation, before !== undefined && !isRepeat(before, operation));
    if (event) duplicates.set(operation.id, { operationId: operation.id, version: event.version });
    else fresh.set(operation.id, operation);
  }
  const sorted = { duplicates: [...duplicates.values()], fresh: [...fresh.values()] };
  if (error) return { step: "refuse", error, ...sorted };
  if (fresh.size === 0) return { step: "repeat", ...sorted };
  return { step: baseVersion === held.version ? "apply" : "conflict", ...sorted };
}
