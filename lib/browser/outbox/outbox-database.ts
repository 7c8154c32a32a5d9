import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Outbox } from "./outbox";

export type Lease = { holder: string; until: number };

type OutboxSchema = DBSchema & {
  /** Key: [userId, layerId]. */
  outboxes: { key: [string, string]; value: Outbox };
  /** Who may send, where the browser has no locks. */
  leases: { key: string; value: Lease };
};

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

/** Raised by one with each change of the schema; the upgrade steps from every older version stay. */
const schemaVersion = 1;

/** Opens the browser's own database. A newer page's upgrade closes this connection instead of waiting for it. */
export function openOutboxDatabase(name = "slantwise-outbox"): Promise<OutboxDatabase> {
  return openDB<OutboxSchema>(name, schemaVersion, {
    upgrade(upgrading, oldVersion) {
      if (oldVersion < 1) {
        upgrading.createObjectStore("outboxes");
        upgrading.createObjectStore("leases");
      }
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
