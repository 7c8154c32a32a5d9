import type { Codebook, Label } from "./codebook";

/** The labels of a codebook that its next version no longer has, in their order. Identity is the id, never the name. */
export function droppedLabels(current: Codebook, next: Codebook): Label[] {
  const kept = new Set(next.labels.map(({ id }) => id));
  return current.labels.filter(({ id }) => !kept.has(id));
}
