import { z } from "zod";
import type { LayerDocument } from "./layer-document";
import { operationSchema, type Operation } from "./operation";
import type { OperationError } from "./operation-error";

/** Bounds of one batch: `keepalive` requests of a page share 64 kB, so one stays below. */
export const maxOperationsPerBatch = 200;
export const maxBatchBytes = 48_000;
/** Past this many missed events the client reloads the layer instead of rebasing. */
export const maxMissedEvents = 500;

/** `POST /api/layers/{layerId}/operations`: the body. */
export const operationBatchSchema = z.strictObject({
  baseVersion: z.int().min(0),
  operations: z.array(operationSchema).min(1).max(maxOperationsPerBatch),
});
export type OperationBatch = z.infer<typeof operationBatchSchema>;

/** An operation as the layer holds it. `version` is the layer's version after it. */
export type LayerEvent = { version: number; actorId: string; recordedAt: string; operation: Operation };

export type Accepted = { operationId: string; version: number };

/** 200: stored, after commit. `version` is the layer's version now. */
export type BatchAccepted = { version: number; accepted: Accepted[]; duplicates: Accepted[] };
/**
 * 409: the batch was based on an older version. `missed` is null when there is too much: reload.
 * `held` are those of the batch that the layer already holds, so that a client that lost the reply knows.
 */
export type BatchConflict = {
  code: "version_conflict";
  version: number;
  missed: LayerEvent[] | null;
  held: Accepted[];
};
/** 422: nothing of the batch was stored, but for `held`, which the layer held before. */
export type BatchRefused = {
  code: "operation_refused";
  version: number;
  error: OperationError;
  held: Accepted[];
};

/**
 * `GET /api/layers/{layerId}/events?after={version}`: what came since. `events` is null when there is too much.
 * `context` changes when anything else of the layer document did (codebook, zones, masks, sources): reload then.
 */
export type LayerEvents = { version: number; context: string; events: LayerEvent[] | null };

/** A layer as somebody gets it to work on; `context` is compared with that of `LayerEvents`. */
export type OpenedLayer = { document: LayerDocument; context: string };
