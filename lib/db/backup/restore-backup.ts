import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { AppError } from "../../core/app-error";
import { dropInvariants } from "../apply-invariants";
import { databaseLocation, type DatabaseLocation } from "../database-url";
import { inAdapterTransaction } from "../in-adapter-transaction";
import { migrate, migrateTables } from "../migrate";
import { migrationFiles, type Dialect } from "../migration-files";
import { lockForThisProcess } from "../process-lock";
import { hasTable, sql } from "../sql";
import { withAdapter } from "../with-adapter";
import type { BackupSummary } from "./backup-format";
import { loadRows } from "./load-rows";
import { tables } from "./tables";
import { verifyBackup } from "./verify-backup";

/**
 * Fills an empty database, of either kind, from a back-up; all or nothing. An older back-up is brought to
 * the schema of this program. Throws when the file is damaged or newer, or the database isn't empty.
 */
export async function restoreBackup(file: string, url: string): Promise<BackupSummary> {
  const backup = await verifyBackup(file);
  const location = databaseLocation(url);
  const migrations = await migrationFiles(location.dialect);
  const count = migrations.findIndex(({ name }) => name === backup.schemaVersion) + 1;
  if (count === 0)
    throw new AppError("unprocessable", `${file} was written by a newer version of Slantwise. Use that one.`);

  const release = location.dialect === "sqlite" ? await lockForThisProcess(location.file) : undefined;
  try {
    await withAdapter(location, (adapter) => refuseUnlessEmpty(adapter, location.dialect));
    await migrateTables(location, migrations.slice(0, count));
    await withAdapter(location, (adapter) => load(adapter, location, file));
    await migrate(location, migrations);
  } finally {
    await release?.();
  }
  return backup;
}

/** Rows come as they are: triggers would ask in which order they were written. */
async function load(adapter: SqlDriverAdapter, { dialect }: DatabaseLocation, file: string): Promise<void> {
  await dropInvariants(adapter, dialect);
  await inAdapterTransaction(adapter, async (transaction) => {
    for (const table of writtenUnused) await transaction.executeRaw(sql(`DELETE FROM "${table}"`));
    await loadRows(transaction, dialect, file);
  });
}

/** What a server writes before anybody has an account; gone once the back-up is in place. */
const writtenUnused = ["instance_setting", "one_time_link", "rate_limit"];

async function refuseUnlessEmpty(adapter: SqlDriverAdapter, dialect: Dialect): Promise<void> {
  for (const table of Object.keys(tables)) {
    if (writtenUnused.includes(table) || !(await hasTable(adapter, dialect, table))) continue;
    const { rows } = await adapter.queryRaw(sql(`SELECT 1 FROM "${table}" LIMIT 1`));
    if (rows.length > 0)
      throw new AppError(
        "unprocessable",
        `The database to restore into isn't empty: its table ${table} has rows. Give an empty one.`,
      );
  }
}
