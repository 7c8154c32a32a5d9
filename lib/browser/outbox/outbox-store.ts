import type { Outbox, OutboxChange } from "./outbox";

/** Whose changes of which layer: nobody else's browser session may send them. */
export type OutboxKey = { userId: string; layerId: string };

/** Keeps outboxes beyond the life of a page; shared by all tabs. */
export type OutboxStore = {
  /** False where the browser keeps nothing, so that closing the page loses what is unsent. */
  isDurable: () => boolean;
  read: (key: OutboxKey) => Promise<Outbox>;
  /** Applies the change to what is stored, in one transaction; resolves with the result once it is kept. */
  update: (key: OutboxKey, change: OutboxChange) => Promise<Outbox>;
  /** The layers in which this person has something unsent. */
  listUnsent: (userId: string) => Promise<string[]>;
};
