import { z } from "zod";
import { readEvents } from "@/lib/data/layers/read-events";
import { route } from "@/lib/server/route";

const params = z.object({ layerId: z.string().max(64) });
const query = z.strictObject({ after: z.coerce.number().int().min(0) });

/** What came into the layer after a version; 304 when nothing did. Asked every few seconds by whoever works on it. */
export const GET = route({ params, query }, async (input) => {
  const events = await readEvents(input.actor, input.params.layerId, input.query.after);
  const headers = { etag: `"${events.version}-${events.context}"` };
  const isUnchanged = input.request.headers.get("if-none-match") === headers.etag;
  return isUnchanged ? new Response(null, { status: 304, headers }) : Response.json(events, { headers });
});
