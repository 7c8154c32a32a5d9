import { leaseLock } from "./lease-lock";
import type { OutboxDatabase } from "./outbox-database";

/** Runs the work while no other tab of this browser runs any under the same name. */
export type SenderLock = (name: string, work: () => Promise<void>) => Promise<void>;

/**
 * The browser's own locks where there are any, a lease in IndexedDB where there are none (plain http).
 * Without a database there is one tab to care for: this one.
 */
export function senderLock(database: OutboxDatabase | null): SenderLock {
  if (typeof navigator !== "undefined" && "locks" in navigator) {
    return async (name, work) => {
      await navigator.locks.request(name, work);
    };
  }
  return database ? leaseLock(database) : (_name, work) => work();
}
