import { isLayerOpen, openLayerSession } from "./open-layer-session";
import { httpLayerTransport } from "../api/http-layer-transport";
import { browserOutbox } from "../outbox/browser-outbox";

const everyMs = 30_000;

/**
 * Sends what a person left unsent in layers that the page doesn't show, as long as the page lives or until the
 * returned function is called.
 */
export function sendLeftovers(userId: string): () => void {
  const stops = new Set<() => void>();
  let isStopped = false;

  async function sendOne(layerId: string) {
    const answer = await httpLayerTransport(userId, layerId).load();
    if (answer.outcome !== "layer" || isStopped || isLayerOpen(layerId)) return;
    const session = openLayerSession(userId, answer.opened);
    const stop = session.start();
    stops.add(stop);
    session.subscribe(() => {
      if (session.snapshot().status.kind === "saved" && stops.delete(stop)) stop();
    });
  }

  async function sendAll() {
    for (const layerId of await browserOutbox().store.listUnsent(userId)) {
      if (!isLayerOpen(layerId) && !isStopped) await sendOne(layerId);
    }
  }

  void sendAll();
  const timer = setInterval(() => void sendAll(), everyMs);
  return () => {
    isStopped = true;
    clearInterval(timer);
    for (const stop of stops) stop();
  };
}
