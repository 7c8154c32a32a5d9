import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";
import type { Dialect } from "./migration-files";

/** A statement without parameters, as adapters take it. */
export const sql = (text: string): SqlQuery => ({ sql: text, args: [], argTypes: [] });

/** Whether the database has a table of this name (one of our own, never from outside). */
export async function hasTable(adapter: SqlDriverAdapter, dialect: Dialect, name: string): Promise<boolean> {
  const catalogue =
    dialect === "sqlite"
      ? `SELECT 1 FROM "sqlite_master" WHERE "type" = 'table' AND "name" = '${name}'`
      : `SELECT 1 FROM pg_class WHERE oid = to_regclass('"${name}"')`;
  return (await adapter.queryRaw(sql(catalogue))).rows.length > 0;
}
