import { applyStored } from "@/lib/core/annotation/apply-operation";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { LayerEvent } from "@/lib/core/annotation/protocol";

/**
 * The document after the events that follow its version; those it has already are skipped. Null when there is a gap
 * or an event that operations alone can't carry out (another codebook): load the layer anew.
 */
export function advanceDocument(
  document: LayerDocument,
  events: readonly LayerEvent[],
): LayerDocument | null {
  let current = document;
  for (const { version, operation } of events) {
    if (version <= current.version) continue;
    if (version !== current.version + 1) return null;
    const applied = applyStored(current, operation);
    if (!applied.ok) return null;
    current = applied.value;
  }
  return current;
}
