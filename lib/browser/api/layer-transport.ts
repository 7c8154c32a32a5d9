import type {
  BatchAccepted,
  BatchConflict,
  BatchRefused,
  LayerEvents,
  OpenedLayer,
  OperationBatch,
} from "@/lib/core/annotation/protocol";

/** Why a request brought no answer of the protocol. */
export type Failure =
  /** No reply, which says nothing about what the server did. */
  | { outcome: "unreachable" }
  /** A reply, but no answer (too busy, an internal error, a proxy's page): send again later. */
  | { outcome: "try-later"; afterMs: number | null }
  | { outcome: "signed-out" }
  /** This person may not have this layer (any more). */
  | { outcome: "no-access" }
  /** The server can't read the request at all; sending it again won't help. */
  | { outcome: "unreadable"; message: string };

export type BatchAnswer =
  | { outcome: "accepted"; answer: BatchAccepted }
  | { outcome: "conflict"; answer: BatchConflict }
  | { outcome: "refused"; answer: BatchRefused }
  | Failure;

export type EventsAnswer =
  { outcome: "unchanged" } | { outcome: "events"; answer: LayerEvents; tag: string | null } | Failure;

export type LayerAnswer = { outcome: "layer"; opened: OpenedLayer } | Failure;

/** How a layer talks with the server; a test puts a server of its own behind it. */
export type LayerTransport = {
  send: (batch: OperationBatch) => Promise<BatchAnswer>;
  /** What came after a version; `tag` is that of the last answer, so that "unchanged" costs next to nothing. */
  events: (after: number, tag: string | null) => Promise<EventsAnswer>;
  load: () => Promise<LayerAnswer>;
};
