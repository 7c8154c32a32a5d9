import { emptyOutbox } from "./outbox";
import type { OutboxDatabase } from "./outbox-database";
import type { OutboxStore } from "./outbox-store";

/** Outboxes in IndexedDB. `update` resolves after the browser has written to the disk. */
export function idbOutboxStore(database: OutboxDatabase): OutboxStore {
  return {
    isDurable: () => true,
    read: async ({ userId, layerId }) => (await database.get("outboxes", [userId, layerId])) ?? emptyOutbox,
    update: async ({ userId, layerId }, change) => {
      const transaction = database.transaction("outboxes", "readwrite", { durability: "strict" });
      const stored = (await transaction.store.get([userId, layerId])) ?? emptyOutbox;
      const outbox = change(stored);
      if (outbox !== stored) await transaction.store.put(outbox, [userId, layerId]);
      await transaction.done;
      return outbox;
    },
    listUnsent: async (userId) => {
      const range = IDBKeyRange.bound([userId], [userId, []]);
      const layerIds: string[] = [];
      let cursor = await database.transaction("outboxes").store.openCursor(range);
      while (cursor) {
        if (cursor.value.pending.length > 0) layerIds.push(cursor.key[1]);
        cursor = await cursor.continue();
      }
      return layerIds;
    },
  };
}
