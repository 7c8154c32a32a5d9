import "server-only";
import type { Database } from "./database";
import { configuredUrl, databaseLocation } from "./database-url";
import { openPostgresql } from "./open-postgresql";
import { openSqlite } from "./open-sqlite";

export type { Database, Db } from "./database";
export { Prisma } from "./generated/sqlite/client";

/** One for the process, also where a bundler loads this module twice. */
declare global {
  var slantwiseDatabase: { url: string; opening: Promise<Database> } | undefined;
}

/** Opens the process's database: lock, migrations, invariants, connections. Again with the same url: the same one. */
export function openDatabase(url = configuredUrl()): Promise<Database> {
  if (globalThis.slantwiseDatabase === undefined) {
    const opening = open(url);
    globalThis.slantwiseDatabase = { url, opening };
    // A failure must not stay: the next call tries again.
    opening.catch(() => {
      globalThis.slantwiseDatabase = undefined;
    });
  }
  if (globalThis.slantwiseDatabase.url !== url) {
    return Promise.reject(new Error("Another database is open in this process. Close it first."));
  }
  return globalThis.slantwiseDatabase.opening;
}

/** The process's database; opened now if it wasn't. Never while the program is being built. */
export function database(): Promise<Database> {
  if (process.env["NEXT_PHASE"] === "phase-production-build") {
    return Promise.reject(new Error("The database is not opened during the build."));
  }
  return globalThis.slantwiseDatabase?.opening ?? openDatabase();
}

/** Finishes what runs, closes the connections and lets the next process in. */
export async function closeDatabase(): Promise<void> {
  const current = globalThis.slantwiseDatabase;
  globalThis.slantwiseDatabase = undefined;
  await (await current?.opening)?.close();
}

async function open(url: string): Promise<Database> {
  const location = databaseLocation(url);
  return location.dialect === "sqlite" ? openSqlite(location.file) : openPostgresql(location.url);
}
