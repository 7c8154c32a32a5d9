import { v7 } from "uuid";
import type { OutboxDatabase } from "./outbox-database";
import type { SenderLock } from "./sender-lock";

const leaseMs = 10_000;
const retryMs = 500;

/** Takes the lease, or renews it for its holder; false while somebody else holds it. */
async function takeLease(database: OutboxDatabase, name: string, holder: string): Promise<boolean> {
  const transaction = database.transaction("leases", "readwrite");
  const lease = await transaction.store.get(name);
  const isFree = !lease || lease.holder === holder || lease.until < Date.now();
  if (isFree) await transaction.store.put({ holder, until: Date.now() + leaseMs }, name);
  await transaction.done;
  return isFree;
}

async function giveBackLease(database: OutboxDatabase, name: string, holder: string): Promise<void> {
  const transaction = database.transaction("leases", "readwrite");
  if ((await transaction.store.get(name))?.holder === holder) await transaction.store.delete(name);
  await transaction.done;
}

/**
 * A lock as a lease: taken for 10 s, renewed while the work lasts, free again when its tab died. Two tabs may
 * send at once only if one was frozen for longer than its lease, and then the server sorts out the repeats.
 */
export function leaseLock(database: OutboxDatabase): SenderLock {
  return async (name, work) => {
    const holder = v7();
    while (!(await takeLease(database, name, holder))) {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
    const renewal = setInterval(() => void takeLease(database, name, holder), leaseMs / 3);
    try {
      await work();
    } finally {
      clearInterval(renewal);
      await giveBackLease(database, name, holder);
    }
  };
}
