import type { LayerEvent } from "@/lib/core/annotation/protocol";

/** What tabs of one person tell each other about one layer. */
export type TabMessage =
  /** The shared outbox has changed: read it again. */
  | { kind: "outbox-changed" }
  /** The server has taken these. */
  | { kind: "confirmed"; events: readonly LayerEvent[] };

export type TabChannel = {
  post: (message: TabMessage) => void;
  /** Calls back with each message of the other tabs, until the returned function is called. */
  listen: (listener: (message: TabMessage) => void) => () => void;
};

/** The other tabs of this browser that show the same layer to the same person. Open only while it is listened to. */
export function tabChannel(userId: string, layerId: string): TabChannel {
  const name = `slantwise ${userId} ${layerId}`;
  let channel: BroadcastChannel | null = null;
  return {
    post: (message) => {
      const brief = channel ? null : new BroadcastChannel(name);
      (channel ?? brief)?.postMessage(message);
      brief?.close();
    },
    listen: (listener) => {
      const opened = new BroadcastChannel(name);
      channel = opened;
      opened.addEventListener("message", (event: MessageEvent<TabMessage>) => listener(event.data));
      return () => {
        opened.close();
        if (channel === opened) channel = null;
      };
    },
  };
}
