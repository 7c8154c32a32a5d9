import type { Dialect } from "../migration-files";
import { sql } from "../sql";
import { withAdapter } from "../with-adapter";

export type Catalogue = { rules: string[]; indexes: string[]; views: string[] };

/** Names of triggers and checks, partial indexes and views that a file of invariants makes. */
export function declaredInvariants(file: string): Catalogue {
  const names = (pattern: RegExp) => [...file.matchAll(pattern)].map(([, name]) => String(name)).sort();
  return {
    rules: names(/(?:^CREATE (?:OR REPLACE )?TRIGGER (?:IF NOT EXISTS )?|ADD CONSTRAINT )(\w+)/gm),
    indexes: names(/^CREATE UNIQUE INDEX IF NOT EXISTS (\w+)/gm),
    views: names(/^CREATE (?:OR REPLACE )?VIEW (?:IF NOT EXISTS )?(\w+)/gm),
  };
}

const catalogues: Record<Dialect, string> = {
  sqlite: `SELECT type, name FROM sqlite_master
    WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE UNIQUE INDEX%WHERE%'`,
  postgresql: `SELECT 'trigger', tgname::text FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'trigger', conname::text FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0
      AND connamespace = 'public'::regnamespace
    UNION ALL SELECT 'index', indexrelid::regclass::text FROM pg_index WHERE indpred IS NOT NULL
    UNION ALL SELECT 'view', viewname::text FROM pg_views WHERE schemaname = 'public'`,
};

/** The same of what a database has. */
export const standingInvariants = (dialect: Dialect, url: string): Promise<Catalogue> =>
  withAdapter({ dialect, url }, async (adapter) => {
    const { rows } = await adapter.queryRaw(sql(catalogues[dialect]));
    const of = (wanted: string) =>
      rows
        .filter(([kind]) => kind === wanted)
        .map(([, name]) => String(name))
        .sort();
    return { rules: of("trigger"), indexes: of("index"), views: of("view") };
  });
