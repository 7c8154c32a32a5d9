import type { ArgType, SqlQueryable } from "@prisma/driver-adapter-utils";
import type { Dialect } from "../migration-files";
import type { BackupTable, BackupValue, ValueKind } from "./backup-format";

const scalarTypes: Record<ValueKind, ArgType["scalarType"]> = {
  text: "string",
  integer: "int",
  boolean: "boolean",
  time: "datetime",
  bytes: "bytes",
};

/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766. */
const maxParameters = 30_000;

/** How many rows of a table go into one statement. */
export const rowsPerInsert = ({ table, columns }: BackupTable): number =>
  table === "data_release_file" ? 1 : Math.min(500, Math.floor(maxParameters / columns.length));

/** Inserts rows of a back-up by one statement. */
export async function insertRows(
  target: SqlQueryable,
  dialect: Dialect,
  { table, columns }: BackupTable,
  rows: readonly BackupValue[][],
): Promise<void> {
  if (rows.length === 0) return;
  let parameter = 0;
  const mark = () => (dialect === "sqlite" ? "?" : `$${(parameter += 1)}`);
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = rows.map(() => `(${columns.map(mark).join(", ")})`).join(", ");
  const types = columns.map(({ kind }) => ({ scalarType: scalarTypes[kind], arity: "scalar" as const }));
  await target.executeRaw({
    sql: `INSERT INTO "${table}" (${names}) VALUES ${values}`,
    args: rows.flat(),
    argTypes: rows.flatMap(() => types),
  });
}
