import type { OperationDraft } from "../layer/layer-session";
import type { Operation } from "@/lib/core/annotation/operation";
import type { NeedsYou } from "@/lib/core/annotation/rebase";

/** One step of undo: the operations it made, and what takes them back, in the order to be applied. */
export type HistoryStep = { operationIds: readonly string[]; inverse: readonly OperationDraft[] };

/**
 * What one person has not yet had acknowledged in one layer, with the history of their own steps.
 * Kept as one record in the browser and shared by all tabs; every change of it is a pure function.
 */
export type Outbox = {
  /** The layer's version that the first pending operation was made on. */
  base: number;
  /** In the order made. */
  pending: readonly Operation[];
  needsYou: readonly NeedsYou[];
  undo: readonly HistoryStep[];
  redo: readonly HistoryStep[];
};

export const emptyOutbox: Outbox = { base: 0, pending: [], needsYou: [], undo: [], redo: [] };

/** A change of an outbox: pure, so that it can be shown at once and stored a moment later. */
export type OutboxChange = (outbox: Outbox) => Outbox;
