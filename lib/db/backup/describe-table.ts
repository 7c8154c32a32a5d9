import type { Db } from "../database";
import type { Dialect } from "../migration-files";
import type { BackupTable, ValueKind } from "./backup-format";

/** Both databases' names for the few types that our schema uses. */
const kinds: Readonly<Record<string, ValueKind>> = {
  text: "text",
  integer: "integer",
  boolean: "boolean",
  datetime: "time",
  "timestamp without time zone": "time",
  blob: "bytes",
  bytea: "bytes",
};

/** A table's columns in their order, as a back-up names them. */
export async function describeTable(db: Db, dialect: Dialect, table: string): Promise<BackupTable> {
  const columns =
    dialect === "sqlite"
      ? await db.$queryRaw<Column[]>`SELECT name, lower(type) AS type FROM pragma_table_info(${table})`
      : await db.$queryRaw<Column[]>`SELECT column_name::text AS name, data_type::text AS type
          FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ${table}
          ORDER BY ordinal_position`;
  return { table, columns: columns.map(({ name, type }) => ({ name, kind: kindOf(table, name, type) })) };
}

type Column = { name: string; type: string };

function kindOf(table: string, column: string, type: string): ValueKind {
  const kind = kinds[type];
  if (kind === undefined) throw new Error(`Back-ups know no type ${type}, of ${table}.${column}.`);
  return kind;
}
