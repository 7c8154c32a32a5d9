import type { LayerState } from "./layer-state";
import type { OutboxChange } from "../outbox/outbox";
import type { OutboxKey, OutboxStore } from "../outbox/outbox-store";
import type { TabChannel } from "../outbox/tab-channel";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";

/** Brings changes of the outbox to the store, one after another, and tells the other tabs. */
export type LayerKeeper = {
  /** Shows the change at once; resolves when it is kept. */
  change: (change: OutboxChange, next?: LayerDocument) => Promise<void>;
  /** Reads what other tabs have kept, after everything of this tab is. */
  refresh: () => Promise<void>;
};

export function createLayerKeeper(
  state: LayerState,
  store: OutboxStore,
  channel: TabChannel,
  key: OutboxKey,
): LayerKeeper {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => (last = last.then(work));
  return {
    change: (change, next) => {
      state.propose(change, next);
      return inTurn(async () => {
        const kept = await store.update(key, change);
        state.keep(kept, 1, store.isDurable());
        channel.post({ kind: "outbox-changed" });
      });
    },
    refresh: () =>
      inTurn(async () => {
        state.keep(await store.read(key), 0, store.isDurable());
      }),
  };
}
