import { err, ok, type Result } from "../result";
import { applyOperation } from "./apply-operation";
import type { LayerDocument } from "./layer-document";
import type { Operation } from "./operation";
import type { OperationError } from "./operation-error";

/** The first operation that takes up a group again after others, or undefined. */
function findSplitGroup(operations: readonly Operation[]): Operation | undefined {
  const closed = new Set<string>();
  return operations.find(({ groupId }, index) => {
    const before = operations[index - 1]?.groupId;
    if (before !== undefined && before !== groupId) closed.add(before);
    return groupId !== undefined && closed.has(groupId);
  });
}

/**
 * The layer after all operations in turn, or the first refusal: all or nothing. The operations of a group must follow
 * one another.
 */
export function applyOperations(
  document: LayerDocument,
  operations: readonly Operation[],
): Result<LayerDocument, OperationError> {
  const split = findSplitGroup(operations);
  if (split)
    return err({
      code: "group_interrupted",
      operationId: split.id,
      message: "Changes that belong together came apart. Reload the page to send them again.",
    });
  let current = document;
  for (const operation of operations) {
    const applied = applyOperation(current, operation);
    if (!applied.ok) return applied;
    current = applied.value;
  }
  return ok(current);
}
