import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { Dialect } from "./migration-files";
import { sql } from "./sql";

// Whatever there is of these kinds is ours: Prisma makes none of them.
const catalogue: Record<Dialect, string> = {
  sqlite: `SELECT 'DROP ' || "type" || ' "' || "name" || '";' FROM "sqlite_master"
    WHERE "type" IN ('trigger', 'view') OR ("type" = 'index' AND "sql" LIKE '%WHERE%')
    ORDER BY "type"`,
  postgresql: `
    SELECT format('DROP TRIGGER %I ON %s;', tgname, tgrelid::regclass) FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid
      WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I;', conrelid::regclass, conname) FROM pg_constraint
      WHERE contype = 'c' AND conrelid <> 0 AND connamespace = current_schema()::regnamespace
    UNION ALL
    SELECT format('DROP INDEX %s;', indexrelid::regclass) FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      WHERE indpred IS NOT NULL AND c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT format('DROP VIEW IF EXISTS %I CASCADE;', viewname) FROM pg_views WHERE schemaname = current_schema()`,
};

/** The statements that take down every trigger, CHECK, view and partial index of a database. */
export async function dropScript(adapter: SqlDriverAdapter, dialect: Dialect): Promise<string> {
  const { rows } = await adapter.queryRaw(sql(catalogue[dialect]));
  return rows.map(([statement]) => String(statement)).join("\n");
}
