import type { Dialect } from "../migration-files";
import { sql } from "../sql";
import { withAdapter } from "../with-adapter";

const ours = "m.type = 'table' AND m.name NOT IN ('_prisma_migrations', 'sqlite_sequence')";
const catalogues: Record<Dialect, readonly string[]> = {
  sqlite: [
    `SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk
      FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE ${ours}`,
    `SELECT m.name, f."table", f."from", f."to", f.on_delete, f.on_update
      FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE ${ours}`,
    `SELECT m.name, i.name, i."unique", c.seqno, c.name
      FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
      WHERE ${ours} AND NOT i.partial AND i.origin = 'c'`,
  ],
  postgresql: [
    `SELECT table_name, column_name, data_type, is_nullable, column_default, datetime_precision
      FROM information_schema.columns WHERE table_schema = 'public'
      AND table_name IN (SELECT tablename FROM pg_tables WHERE tablename <> '_prisma_migrations')`,
    `SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
      AND conrelid::regclass::text <> '_prisma_migrations'`,
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      AND indexdef NOT LIKE '%WHERE%'`,
  ],
};

/** What a database's tables are: columns, keys and indexes, one line each, in a fixed order. */
export const tableCatalogue = (dialect: Dialect, url: string): Promise<string[]> =>
  withAdapter({ dialect, url }, async (adapter) => {
    const results = await Promise.all(catalogues[dialect].map((query) => adapter.queryRaw(sql(query))));
    return results.flatMap(({ rows }) => rows.map((row) => row.join(" "))).sort();
  });
