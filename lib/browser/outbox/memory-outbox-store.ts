import { emptyOutbox, type Outbox } from "./outbox";
import type { OutboxStore } from "./outbox-store";

/** Where the browser has no storage: what is unsent lives as long as the page. */
export function memoryOutboxStore(): OutboxStore {
  const outboxes = new Map<string, { userId: string; layerId: string; outbox: Outbox }>();
  const name = (userId: string, layerId: string) => `${userId} ${layerId}`;
  return {
    isDurable: () => false,
    read: async ({ userId, layerId }) => outboxes.get(name(userId, layerId))?.outbox ?? emptyOutbox,
    update: async ({ userId, layerId }, change) => {
      const outbox = change(outboxes.get(name(userId, layerId))?.outbox ?? emptyOutbox);
      outboxes.set(name(userId, layerId), { userId, layerId, outbox });
      return outbox;
    },
    listUnsent: async (userId) =>
      [...outboxes.values()]
        .filter((entry) => entry.userId === userId && entry.outbox.pending.length > 0)
        .map((entry) => entry.layerId),
  };
}
