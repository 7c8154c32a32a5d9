import { memoryOutboxStore } from "./memory-outbox-store";
import type { Outbox } from "./outbox";
import type { OutboxKey, OutboxStore } from "./outbox-store";

/**
 * The opened store for as long as it works. When it can't be opened or stops keeping things (private windows,
 * full disks), the page goes on in memory from what was last known and `isDurable` says so.
 */
export function enduringOutboxStore(open: () => Promise<OutboxStore>): OutboxStore {
  const memory = memoryOutboxStore();
  const lastKnown = new Map<string, { key: OutboxKey; outbox: Outbox }>();
  let current: Promise<OutboxStore> | null = null;
  let isDurable = true;

  async function fallBack(): Promise<OutboxStore> {
    isDurable = false;
    for (const { key, outbox } of lastKnown.values()) await memory.update(key, () => outbox);
    return memory;
  }

  async function run<T>(work: (store: OutboxStore) => Promise<T>): Promise<T> {
    current ??= open().catch(fallBack);
    const store = await current;
    if (store === memory) return work(memory);
    try {
      return await work(store);
    } catch {
      current = current.then((opened) => (opened === memory ? memory : fallBack()));
      return work(await current);
    }
  }

  const noting = async (key: OutboxKey, outbox: Promise<Outbox>) => {
    lastKnown.set(`${key.userId} ${key.layerId}`, { key, outbox: await outbox });
    return outbox;
  };

  return {
    isDurable: () => isDurable,
    read: (key) =>
      noting(
        key,
        run((store) => store.read(key)),
      ),
    update: (key, change) =>
      noting(
        key,
        run((store) => store.update(key, change)),
      ),
    listUnsent: (userId) => run((store) => store.listUnsent(userId)),
  };
}
