import { advanceDocument } from "./advance-document";
import type { LayerKeeper } from "./layer-keeper";
import type { LayerState } from "./layer-state";
import type { LayerTransport } from "../api/layer-transport";
import { acknowledge } from "../outbox/outbox-changes";
import type { LayerEvent } from "@/lib/core/annotation/protocol";

/** Brings the tab's document to what the server has. */
export type LayerCatchUp = {
  /** Takes over events of the server; loads the layer anew where they don't follow on. False: not reachable. */
  take: (events: readonly LayerEvent[] | null, context?: string) => Promise<boolean>;
  load: () => Promise<boolean>;
};

export function createLayerCatchUp(
  state: LayerState,
  keeper: LayerKeeper,
  transport: LayerTransport,
): LayerCatchUp {
  async function load(): Promise<boolean> {
    const answer = await transport.load();
    if (answer.outcome !== "layer") return false;
    const { document, context } = answer.opened;
    if (document.version >= state.confirmed().version) state.confirm(document, context);
    return true;
  }
  return {
    load,
    take: async (events, context = state.context()) => {
      const document = events && advanceDocument(state.confirmed(), events);
      if (document) state.confirm(document);
      // One of them may be our own, stored by a request whose answer nobody heard.
      if (events)
        await keeper.change(acknowledge(new Set(events.map(({ operation }) => operation.id)), null));
      return document && context === state.context() ? true : load();
    },
  };
}
