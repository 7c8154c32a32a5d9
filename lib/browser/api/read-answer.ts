import { z } from "zod";
import type {
  BatchAccepted,
  BatchConflict,
  BatchRefused,
  LayerEvents,
  OpenedLayer,
} from "@/lib/core/annotation/protocol";

const version = z.int().min(0);
const accepted = z.array(z.object({ operationId: z.string(), version }));
const events = z.array(z.object({ version, operation: z.object({ id: z.string() }) }));

const shapes = {
  accepted: z.object({ version, accepted, duplicates: accepted }),
  conflict: z.object({
    code: z.literal("version_conflict"),
    version,
    missed: events.nullable(),
    held: accepted,
  }),
  refused: z.object({
    code: z.literal("operation_refused"),
    version,
    error: z.object({ code: z.string(), operationId: z.string(), message: z.string() }),
    held: accepted,
  }),
  events: z.object({ version, context: z.string(), events: events.nullable() }),
  layer: z.object({ context: z.string(), document: z.object({ articleId: z.string(), version }) }),
};

type Answers = {
  accepted: BatchAccepted;
  conflict: BatchConflict;
  refused: BatchRefused;
  events: LayerEvents;
  layer: OpenedLayer;
};

/**
 * The body as an answer of our server, or null. Only the outline is checked, because that is what tells our
 * server from something between; what the outline holds was checked when it was written.
 */
export function readAnswer<K extends keyof Answers>(kind: K, body: unknown): Answers[K] | null {
  return shapes[kind].safeParse(body).success ? (body as Answers[K]) : null;
}
