import { applyOperation } from "../apply-operation";
import type { LayerDocument } from "../layer-document";
import type { Operation } from "../operation";

export type Step = { before: LayerDocument; operation: Operation; after: LayerDocument };

/** The steps of those operations that the layer takes; the others are passed over. */
export function stepsOf(start: LayerDocument, operations: readonly Operation[]): Step[] {
  const steps: Step[] = [];
  let before = start;
  for (const operation of operations) {
    const applied = applyOperation(before, operation);
    if (!applied.ok) continue;
    steps.push({ before, operation, after: applied.value });
    before = applied.value;
  }
  return steps;
}

/** The document after those operations that the layer takes. */
export const applyAccepted = (start: LayerDocument, operations: readonly Operation[]): LayerDocument =>
  stepsOf(start, operations).at(-1)?.after ?? start;
