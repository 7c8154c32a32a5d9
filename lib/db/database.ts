import type { Prisma } from "./generated/sqlite/client";
import type { Dialect } from "./migration-files";

/** What queries run on: the reader, or a transaction. SQLite's client is the canonical type of both. */
export type Db = Prisma.TransactionClient;

export type Database = {
  dialect: Dialect;
  /** Committed rows only; refuses to write. It never waits for an open transaction. */
  reader: Db;
  /**
   * The only way to write. Use nothing but `tx` inside. Short: it fails after 10 s, and SQLite runs one at a
   * time. PostgreSQL may run `work` again after a conflict, so it must do nothing but database work.
   */
  transaction: <T>(work: (tx: Db) => Promise<T>) => Promise<T>;
  /** Reads that all see one moment, for as long as it takes (exports, back-ups). Refuses to write. */
  snapshot: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

export const transactionOptions = { maxWait: 10_000, timeout: 10_000 } as const;
export const snapshotOptions = { maxWait: 10_000, timeout: 3_600_000 } as const;
