import { groupsOf } from "@/lib/core/annotation/groups-of";
import type { Operation } from "@/lib/core/annotation/operation";
import { maxBatchBytes, maxOperationsPerBatch, type OperationBatch } from "@/lib/core/annotation/protocol";

const encoder = new TextEncoder();
/** Room for `{"baseVersion":…,"operations":[…]}`. */
const envelopeBytes = 64;

/** The size of an operation in a batch, in bytes of UTF-8, its comma included. */
export const operationBytes = (operation: Operation): number =>
  encoder.encode(JSON.stringify(operation)).length + 1;

/** Whether the operations fit into one request. */
export const fitsBatch = (operations: readonly Operation[]): boolean =>
  operations.length <= maxOperationsPerBatch &&
  operations.reduce((bytes, operation) => bytes + operationBytes(operation), envelopeBytes) <= maxBatchBytes;

/**
 * The next batch: as many whole groups from the front as fit (at most `maxGroups`), or null when nothing waits.
 * The first group is always taken, so that a group too large is refused by the server instead of blocking the rest.
 */
export function takeBatch(
  baseVersion: number,
  pending: readonly Operation[],
  maxGroups = Infinity,
): OperationBatch | null {
  const operations: Operation[] = [];
  let bytes = envelopeBytes;
  let groups = 0;
  for (const group of groupsOf(pending)) {
    const groupBytes = group.reduce((sum, operation) => sum + operationBytes(operation), 0);
    const isFull =
      groups >= maxGroups ||
      bytes + groupBytes > maxBatchBytes ||
      operations.length + group.length > maxOperationsPerBatch;
    if (isFull && operations.length > 0) break;
    operations.push(...group);
    bytes += groupBytes;
    groups += 1;
  }
  return operations.length > 0 ? { baseVersion, operations } : null;
}
