import { browserClock } from "./clock";
import { createLayerSession, type LayerSessionCore } from "./create-layer-session";
import { newId } from "./new-id";
import { httpLayerTransport } from "../api/http-layer-transport";
import { browserOutbox } from "../outbox/browser-outbox";
import { tabChannel } from "../outbox/tab-channel";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";

const running = new Set<string>();

/** Whether this page has a session of the layer that sends. */
export const isLayerOpen = (layerId: string): boolean => running.has(layerId);

/** A session with this browser's own store, lock, clock and network. Nothing is touched before it is used. */
export function openLayerSession(userId: string, opened: OpenedLayer): LayerSessionCore {
  const layerId = opened.document.layer.id;
  const { store, lock } = browserOutbox();
  const session = createLayerSession({
    userId,
    opened,
    store,
    lock,
    newId,
    transport: httpLayerTransport(userId, layerId),
    channel: tabChannel(userId, layerId),
    clock: browserClock,
    random: Math.random,
    isVisible: () => document.visibilityState === "visible",
  });
  return {
    ...session,
    start: () => {
      const stop = session.start();
      running.add(layerId);
      return () => {
        running.delete(layerId);
        stop();
      };
    },
  };
}
