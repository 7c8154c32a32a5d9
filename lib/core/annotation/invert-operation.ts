import { applyOperation } from "./apply-operation";
import { applyOperations } from "./apply-operations";
import type { Change } from "./change";
import { inverseChanges } from "./inverse-changes";
import type { Layer } from "./article-document";
import type { LayerDocument } from "./layer-document";
import type { Operation, OperationKind, Payload } from "./operation";

/** What an inverse operation is made with; further ones of the same group get `id` with a number after it. */
export type NextOperation = { id: string; at: string; groupId?: string };

type AnyInverse = (before: Layer, payload: Payload<OperationKind>, after: Layer) => readonly Change[] | null;

/**
 * The operations that take one back, in the order to be applied, each carrying `undoes`; several share a group. Null
 * for what can't be undone: submitting, reopening, migrating, and whatever is refused on `before`, the document that
 * it was made on, or whose inverse would be. A removed thing comes back under its own id. Versions and revisions go
 * on counting, and a label that comes back carries the codebook's present version.
 */
export function invertOperation(
  before: LayerDocument,
  operation: Operation,
  next: NextOperation,
): readonly Operation[] | null {
  // The table pairs each kind with its own payload, which TypeScript can't follow through a union.
  const invert = inverseChanges[operation.kind] as AnyInverse;
  const after = applyOperation(before, operation);
  const changes = after.ok && invert(before.layer, operation.payload, after.value.layer);
  if (!after.ok || !changes) return null;
  const groupId = next.groupId ?? (changes.length > 1 ? next.id : undefined);
  const inverse = changes.map((change, index): Operation => ({
    ...change,
    id: index === 0 ? next.id : `${next.id}.${index + 1}`,
    at: next.at,
    codebookVersion: before.codebook.version,
    undoes: operation.id,
    ...(groupId !== undefined && { groupId }),
  }));
  return applyOperations(after.value, inverse).ok ? inverse : null;
}

/** As `invertOperation`, for operations made together on `before`: what takes back all of them, last one first. */
export function invertOperations(
  before: LayerDocument,
  operations: readonly Operation[],
  next: NextOperation,
): readonly Operation[] | null {
  const inverses: (readonly Operation[])[] = [];
  const groupId = next.groupId ?? next.id;
  let document = before;
  for (const [index, operation] of operations.entries()) {
    const inverse = invertOperation(document, operation, { ...next, id: `${next.id}.${index + 1}`, groupId });
    const applied = applyOperation(document, operation);
    if (!inverse || !applied.ok) return null;
    inverses.unshift(inverse);
    document = applied.value;
  }
  return inverses.flat();
}
