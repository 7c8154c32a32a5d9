import { applyOperation } from "../apply-operation";
import { applyOperations } from "../apply-operations";
import type { LayerDocument } from "../layer-document";
import type { Operation } from "../operation";
import type { OperationErrorCode } from "../operation-error";

/** The document after all operations, none of which may be refused. */
export function apply(document: LayerDocument, ...operations: readonly Operation[]): LayerDocument {
  const applied = applyOperations(document, operations);
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value;
}

/** Why the operation is refused, or null. */
export function refusal(document: LayerDocument, operation: Operation): OperationErrorCode | null {
  const applied = applyOperation(document, operation);
  return applied.ok ? null : applied.error.code;
}

/** The one item of a list. */
export function only<T>(list: readonly T[]): T {
  if (list.length !== 1 || list[0] === undefined) throw new Error(`Expected one, found ${list.length}.`);
  return list[0];
}
