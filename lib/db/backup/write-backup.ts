import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { AppError } from "../../core/app-error";
import type { Db } from "../database";
import { databaseLocation, type DatabaseLocation } from "../database-url";
import { postgresqlSnapshot } from "../open-postgresql";
import { sqliteSnapshot } from "../open-sqlite";
import { backupFormat, type BackupSummary } from "./backup-format";
import { readTable } from "./read-table";
import { tables } from "./tables";

/**
 * Writes one moment of a database to one file, whoever works on it meanwhile, in this process or another.
 * The file appears whole or not at all. Answers what it holds.
 */
export async function writeBackup(url: string, file: string, takenAt = new Date()): Promise<BackupSummary> {
  const location = databaseLocation(url);
  const partial = `${file}.partial`;
  const output = await open(partial, "w");
  const hash = createHash("sha256");
  const rows: Record<string, number> = {};
  const put = async (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    await output.write(line);
  };
  try {
    const header = await snapshotOf(location, async (db) => {
      const schemaVersion = await lastMigration(db);
      const first = { format: backupFormat, schemaVersion, takenAt: takenAt.toISOString() } as const;
      await put(first);
      for (const table of Object.keys(tables)) {
        rows[table] = await readTable(db, location.dialect, table, put);
      }
      return first;
    });
    const sha256 = hash.digest("hex");
    await output.write(`${JSON.stringify({ end: { rows, sha256 } })}\n`);
    await output.sync();
    await rename(partial, file);
    return { ...header, rows, sha256 };
  } finally {
    await output.close();
    await rm(partial, { force: true });
  }
}

function snapshotOf<T>(location: DatabaseLocation, work: (db: Db) => Promise<T>): Promise<T> {
  if (location.dialect === "postgresql") return postgresqlSnapshot(location.url, work);
  // Opening a file that isn't there would make one.
  if (!existsSync(location.file))
    throw new AppError("unprocessable", `There is no database at ${location.file}.`);
  return sqliteSnapshot(location.url, work);
}

async function lastMigration(db: Db): Promise<string> {
  const [last] = await db.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL
    ORDER BY migration_name DESC LIMIT 1`;
  if (last === undefined)
    throw new AppError("unprocessable", "The database is empty: there is nothing to back up.");
  return last.migration_name;
}
