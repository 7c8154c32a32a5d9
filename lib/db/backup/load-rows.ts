import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import type { Dialect } from "../migration-files";
import { rowSchema, tableSchema, type BackupTable, type BackupValue } from "./backup-format";
import { insertRows, rowsPerInsert } from "./insert-rows";
import { readLines } from "./read-lines";

/** Inserts every row of a verified back-up, in the file's order. */
export async function loadRows(target: SqlQueryable, dialect: Dialect, file: string): Promise<void> {
  let table: BackupTable | undefined;
  let waiting: BackupValue[][] = [];
  const flush = async () => {
    if (table !== undefined) await insertRows(target, dialect, table, waiting);
    waiting = [];
  };
  for await (const line of readLines(file)) {
    const value: unknown = JSON.parse(line.toString());
    const next = tableSchema.safeParse(value);
    if (next.success) {
      await flush();
      table = next.data;
    } else if (table !== undefined && Array.isArray(value)) {
      waiting.push(rowSchema.parse(value));
      if (waiting.length >= rowsPerInsert(table)) await flush();
    }
  }
  await flush();
}
