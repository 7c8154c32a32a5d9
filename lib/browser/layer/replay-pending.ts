import { applyOperations } from "@/lib/core/annotation/apply-operations";
import { groupsOf } from "@/lib/core/annotation/groups-of";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Operation } from "@/lib/core/annotation/operation";

/**
 * The document with what waits applied, group by group. A group that can't be applied is left out here, but goes on
 * waiting: it may be a repeat of what the server holds, which the server alone can tell.
 */
export function replayPending(confirmed: LayerDocument, pending: readonly Operation[]): LayerDocument {
  return groupsOf(pending).reduce((document, group) => {
    const applied = applyOperations(document, group);
    return applied.ok ? applied.value : document;
  }, confirmed);
}
