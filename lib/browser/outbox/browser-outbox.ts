import { enduringOutboxStore } from "./enduring-outbox-store";
import { idbOutboxStore } from "./idb-outbox-store";
import { openOutboxDatabase } from "./outbox-database";
import type { OutboxStore } from "./outbox-store";
import { senderLock, type SenderLock } from "./sender-lock";

export type BrowserOutbox = { store: OutboxStore; lock: SenderLock };

let shared: BrowserOutbox | null = null;

/** The outbox of this browser: opened when it is first used, one for the page. */
export function browserOutbox(): BrowserOutbox {
  if (shared) return shared;
  let opening: ReturnType<typeof openOutboxDatabase> | null = null;
  const open = () => (opening ??= openOutboxDatabase());
  shared = {
    store: enduringOutboxStore(async () => idbOutboxStore(await open())),
    lock: async (name, work) => {
      const database = await open().catch(() => null);
      await senderLock(database)(name, work);
    },
  };
  return shared;
}
