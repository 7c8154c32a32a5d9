import { invariantsKey } from "../apply-invariants";
import type { Db } from "../database";
import type { Dialect } from "../migration-files";
import type { BackupValue, ValueKind } from "./backup-format";
import { describeTable } from "./describe-table";
import { tables } from "./tables";

type Row = Record<string, unknown>;

/** Files of releases may be large, so they come alone. */
const rowsAtATime = (table: string) => (table === "data_release_file" ? 1 : 500);

/** Puts a table's description, then its rows in the order of their key. Answers how many. */
export async function readTable(
  db: Db,
  dialect: Dialect,
  table: string,
  put: (line: unknown) => Promise<void>,
): Promise<number> {
  const description = await describeTable(db, dialect, table);
  await put(description);
  let count = 0;
  for await (const row of rowsOf(db, dialect, table)) {
    // Which invariants stand is the other database's own matter.
    if (table === "instance_setting" && row["key"] === invariantsKey) continue;
    await put(description.columns.map(({ name, kind }) => neutral(row[name], kind)));
    count += 1;
  }
  return count;
}

async function* rowsOf(db: Db, dialect: Dialect, table: string): AsyncGenerator<Row> {
  const key = tables[table] ?? [];
  const columns = key.map((column) => `"${column}"`).join(", ");
  const marks = key.map((_, index) => (dialect === "sqlite" ? "?" : `$${index + 1}`)).join(", ");
  const limit = rowsAtATime(table);
  const order = `ORDER BY ${columns} LIMIT ${limit}`;

  let page = await db.$queryRawUnsafe<Row[]>(`SELECT * FROM "${table}" ${order}`);
  for (;;) {
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    const after = `SELECT * FROM "${table}" WHERE (${columns}) > (${marks}) ${order}`;
    page = await db.$queryRawUnsafe<Row[]>(after, ...key.map((column) => last[column]));
  }
}

function neutral(value: unknown, kind: ValueKind): BackupValue {
  if (value === null || typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (kind === "boolean") return Boolean(value);
  return Number(value);
}
