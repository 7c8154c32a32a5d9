import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { AppError } from "../core/app-error";
import { applyInvariants, dropInvariants } from "./apply-invariants";
import type { DatabaseLocation } from "./database-url";
import { inAdapterTransaction } from "./in-adapter-transaction";
import { migrationFiles, type Dialect, type MigrationFile } from "./migration-files";
import { schemaEngine, type SchemaEngine } from "./schema-engine";
import { hasTable, sql } from "./sql";
import { withAdapter } from "./with-adapter";
import { takeTurn } from "./writers-turn";

const filters = { externalTables: [], externalEnums: [] };

/**
 * Brings a database to the schema of this program: pending migrations, then invariants. Killed half-way, it
 * goes on where it was. Throws when the database was written by a newer program.
 */
export const migrate = (location: DatabaseLocation, files?: readonly MigrationFile[]): Promise<void> =>
  withEngine(location, async (adapter, engine) => {
    await applyPending(adapter, engine, location.dialect, files ?? (await migrationFiles(location.dialect)));
    await applyInvariants(adapter, location.dialect);
  });

/** Only the tables, as some migrations make them. */
export const migrateTables = (location: DatabaseLocation, files: readonly MigrationFile[]): Promise<void> =>
  withEngine(location, (adapter, engine) => applyPending(adapter, engine, location.dialect, files));

const withEngine = (
  location: DatabaseLocation,
  work: (adapter: SqlDriverAdapter, engine: SchemaEngine) => Promise<void>,
): Promise<void> =>
  withAdapter(location, async (adapter) => {
    // The engine gets this one connection, so that nothing of its own stays open.
    const connect = () => Promise.resolve(adapter);
    const { provider, adapterName } = adapter;
    const engine = await schemaEngine({ provider, adapterName, connect, connectToShadowDb: connect });
    await exclusively(adapter, location.dialect, () => work(adapter, engine));
    engine.free();
  });

async function applyPending(
  adapter: SqlDriverAdapter,
  engine: SchemaEngine,
  dialect: Dialect,
  files: readonly MigrationFile[],
): Promise<void> {
  const migrationsList = listFor(dialect, files);
  if (await hasTable(adapter, dialect, "_prisma_migrations")) {
    // Each migration is one transaction that also marks itself finished: one that isn't, did nothing.
    await adapter.executeRaw(sql(`DELETE FROM "_prisma_migrations" WHERE "finished_at" IS NULL`));
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    if (state.history === null) return;
    if (state.history.diagnostic !== "databaseIsBehind") {
      throw new AppError(
        "unavailable",
        "This database was written by another version of Slantwise. Start that one, or a newer one.",
      );
    }
  }
  await dropInvariants(adapter, dialect);
  await engine.applyMigrations({ migrationsList, filters });
}

const listFor = (dialect: Dialect, files: readonly MigrationFile[]) => ({
  baseDir: "prisma/migrations",
  lockfile: { path: "migration_lock.toml", content: `provider = "${dialect}"` },
  shadowDbInitScript: "",
  migrationDirectories: files.map((file) => ({
    path: file.name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok" as const, value: inOneTransaction(dialect, file) },
    },
  })),
});

function inOneTransaction(dialect: Dialect, { name, sql }: MigrationFile): string {
  const body = `${sql}\nUPDATE "_prisma_migrations" SET "finished_at" = CURRENT_TIMESTAMP, "applied_steps_count" = 1
WHERE "migration_name" = '${name}' AND "finished_at" IS NULL;`;
  // PostgreSQL makes one transaction of a script by itself. SQLite rebuilds tables only without foreign keys.
  if (dialect === "postgresql") return body;
  return `PRAGMA foreign_keys=OFF;\nBEGIN IMMEDIATE;\n${body}\nCOMMIT;\nPRAGMA foreign_keys=ON;`;
}

/** On PostgreSQL several processes may start at once, and others may be writing. */
function exclusively(adapter: SqlDriverAdapter, dialect: Dialect, work: () => Promise<void>): Promise<void> {
  if (dialect === "sqlite") return work();
  return inAdapterTransaction(adapter, async (holder) => {
    await holder.executeRaw(sql(takeTurn));
    await work();
  });
}
