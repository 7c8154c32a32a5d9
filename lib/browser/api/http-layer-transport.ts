import type { BatchAnswer, LayerTransport } from "./layer-transport";
import { readAnswer } from "./read-answer";
import { readFailure } from "./read-failure";
import { request, type Reply } from "./request";

function readBatchAnswer(reply: Reply | null): BatchAnswer {
  const accepted = reply?.status === 200 ? readAnswer("accepted", reply.body) : null;
  if (accepted) return { outcome: "accepted", answer: accepted };
  const conflict = reply?.status === 409 ? readAnswer("conflict", reply.body) : null;
  if (conflict) return { outcome: "conflict", answer: conflict };
  const refused = reply?.status === 422 ? readAnswer("refused", reply.body) : null;
  if (refused) return { outcome: "refused", answer: refused };
  return readFailure(reply);
}

/** The layer's routes over HTTP, for one person: under another's sign-in it gets "signed out" instead of data. */
export function httpLayerTransport(userId: string, layerId: string): LayerTransport {
  const path = `/api/layers/${encodeURIComponent(layerId)}`;
  const headers = { accept: "application/json", "slantwise-user": userId };
  return {
    send: async (batch) =>
      readBatchAnswer(
        await request(`${path}/operations`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(batch),
          // Outlives the page; this is why a batch stays below 48 kB.
          keepalive: true,
        }),
      ),
    events: async (after, tag) => {
      const reply = await request(`${path}/events?after=${after}`, {
        headers: tag === null ? headers : { ...headers, "if-none-match": tag },
        cache: "no-store",
      });
      if (reply?.status === 304) return { outcome: "unchanged" };
      const answer = reply?.status === 200 ? readAnswer("events", reply.body) : null;
      return answer ? { outcome: "events", answer, tag: reply?.tag ?? null } : readFailure(reply);
    },
    load: async () => {
      const reply = await request(path, { headers, cache: "no-store" });
      const opened = reply?.status === 200 ? readAnswer("layer", reply.body) : null;
      return opened ? { outcome: "layer", opened } : readFailure(reply);
    },
  };
}
