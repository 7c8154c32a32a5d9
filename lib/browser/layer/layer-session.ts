import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Operation } from "@/lib/core/annotation/operation";
import type { OperationError } from "@/lib/core/annotation/operation-error";
import type { NeedsYou } from "@/lib/core/annotation/rebase";
import type { Result } from "@/lib/core/result";

type WithoutEnvelope<O> = O extends Operation ? Omit<O, "id" | "at" | "codebookVersion" | "groupId"> : never;

/** A change as a screen asks for it: the session adds id, time, group and the codebook's version. */
export type OperationDraft = WithoutEnvelope<Operation>;

/**
 * What the status line says. `saved`: the server holds everything. `saving`: being sent. `unsent`: will be
 * sent again after a failure. `offline`: the server can't be reached. `needs-sign-in`: waits until the same
 * person signs in again. `no-access`: this person may not write here (any more). `not-kept`: this browser refuses to keep changes, so closing the page loses what is unsent.
 */
export type SaveStatusKind =
  "saved" | "saving" | "unsent" | "offline" | "needs-sign-in" | "no-access" | "not-kept";
export type SaveStatus = { kind: SaveStatusKind; unsentCount: number };

/** One layer as a screen works on it. All offsets are UTF-16 code units. */
export type LayerSession = {
  /** Confirmed by the server plus everything not sent yet. */
  document: LayerDocument;
  status: SaveStatus;
  /** What the server or a rebase could not take. It stays here until the person settles it. */
  needsYou: readonly NeedsYou[];
  canUndo: boolean;
  canRedo: boolean;
  /** Applies all drafts or none; several become one group, one step of undo. Returns the operations made. */
  perform: (drafts: readonly OperationDraft[]) => Result<readonly Operation[], OperationError>;
  /** Takes back the last own step, also one made before a reload. */
  undo: () => Result<readonly Operation[], OperationError> | null;
  redo: () => Result<readonly Operation[], OperationError> | null;
  submit: () => Result<readonly Operation[], OperationError>;
  reopen: () => Result<readonly Operation[], OperationError>;
  /** Tries to send now, without waiting for the next attempt. */
  sendNow: () => void;
  /** Puts items of `needsYou` back into the queue, for instance after reopening a submitted layer. */
  retry: (operationIds: readonly string[]) => void;
  /** Drops an item of `needsYou` for good, at the person's word. */
  dismiss: (operationId: string) => void;
};
