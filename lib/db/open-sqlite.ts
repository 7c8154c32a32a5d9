import { mkdir, realpath } from "node:fs/promises";
import path from "node:path";
import { snapshotOptions, transactionOptions, type Database, type Db } from "./database";
import { databaseLocation } from "./database-url";
import { PrismaClient } from "./generated/sqlite/client";
import { migrate } from "./migrate";
import { lockForThisProcess } from "./process-lock";
import { SqliteAdapter } from "./sqlite-adapter";

/** Opens the file for this process alone: one writer, one reader on the same write-ahead log. */
export async function openSqlite(file: string): Promise<Database> {
  await mkdir(path.dirname(file), { recursive: true });
  // Two names of one folder must meet the same lock.
  const actual = path.join(await realpath(path.dirname(file)), path.basename(file));
  const location = databaseLocation(`file:${actual}`);
  const release = await lockForThisProcess(actual);
  try {
    await migrate(location);
    const writer = new PrismaClient({
      adapter: new SqliteAdapter(location.url, "write"),
      transactionOptions,
    });
    const reader = new PrismaClient({ adapter: new SqliteAdapter(location.url, "read") });
    await Promise.all([writer.$connect(), reader.$connect()]);
    return {
      dialect: "sqlite",
      reader,
      transaction: (work) => writer.$transaction(work),
      snapshot: (work) => sqliteSnapshot(location.url, work),
      close: async () => {
        await reader.$disconnect();
        await writer.$disconnect();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * Reads one moment of a file, on a connection of its own because it may take long. Needs no lock: another
 * process may be writing.
 */
export async function sqliteSnapshot<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = new PrismaClient({ adapter: new SqliteAdapter(url, "read") });
  try {
    return await client.$transaction(work, snapshotOptions);
  } finally {
    await client.$disconnect();
  }
}
