import { z } from "zod";
import { maxBatchBytes, operationBatchSchema } from "@/lib/core/annotation/protocol";
import { appendOperations } from "@/lib/data/layers/append-operations";
import { jsonBody } from "@/lib/server/json-body";
import { layerWrites } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ layerId: z.string().max(64) });
const body = jsonBody(operationBatchSchema, maxBatchBytes);
const statuses = { version_conflict: 409, operation_refused: 422 } as const;

/** The only way to change an annotation. Answered 200 after commit, never before. */
export const POST = route({ params, body, limit: layerWrites }, async (input) => {
  const outcome = await appendOperations(input.actor, input.params.layerId, input.body);
  return Response.json(outcome, { status: "code" in outcome ? statuses[outcome.code] : 200 });
});
