import { replayPending } from "./replay-pending";
import { saveStatus, type Trouble } from "./save-status";
import type { LayerSession } from "./layer-session";
import { emptyOutbox, type Outbox, type OutboxChange } from "../outbox/outbox";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";

/** The part of a session that a screen draws. */
export type LayerSnapshot = Pick<LayerSession, "document" | "status" | "needsYou" | "canUndo" | "canRedo">;

/** What one tab knows of a layer: the server's document, the outbox, and what follows from the two. */
export type LayerState = ReturnType<typeof createLayerState>;

export function createLayerState(opened: OpenedLayer) {
  let { document: confirmed, context } = opened;
  let stored = emptyOutbox;
  let outbox = emptyOutbox;
  let changes: readonly OutboxChange[] = [];
  let local = confirmed;
  let trouble: Trouble | null = null;
  let isDurable = true;
  let snapshot = draw();
  const listeners = new Set<() => void>();

  function draw(): LayerSnapshot {
    const isSubmitted = local.layer.submission !== null;
    return {
      document: local,
      status: saveStatus(outbox.pending.length, trouble, isDurable),
      needsYou: outbox.needsYou,
      canUndo: outbox.undo.length > 0 && !isSubmitted,
      canRedo: outbox.redo.length > 0 && !isSubmitted,
    };
  }

  function redraw() {
    snapshot = draw();
    for (const listener of listeners) listener();
  }

  function replay() {
    outbox = changes.reduce((result, change) => change(result), stored);
    local = replayPending(confirmed, outbox.pending);
    redraw();
  }

  return {
    confirmed: () => confirmed,
    context: () => context,
    outbox: () => outbox,
    local: () => local,
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** Shows changes that are on their way to the store, which together lead to `next` where the caller knows it. */
    propose: (proposed: OutboxChange, next?: LayerDocument) => {
      changes = [...changes, proposed];
      if (next) {
        outbox = proposed(outbox);
        local = next;
        redraw();
      } else replay();
    },
    /** The store holds this now; the oldest `settled` proposals are part of it. */
    keep: (kept: Outbox, settled: number, keptDurably: boolean) => {
      const isKnown = settled === changes.length && kept.pending.length === outbox.pending.length;
      stored = kept;
      changes = changes.slice(settled);
      isDurable = keptDurably;
      if (isKnown && kept.pending.every(({ id }, index) => outbox.pending[index]?.id === id)) {
        outbox = kept;
        redraw();
      } else replay();
    },
    /** The server has this now. */
    confirm: (document: LayerDocument, itsContext: string = context) => {
      confirmed = document;
      context = itsContext;
      replay();
    },
    setTrouble: (now: Trouble | null) => {
      if (now === trouble) return;
      trouble = now;
      redraw();
    },
  };
}
