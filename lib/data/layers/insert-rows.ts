import "server-only";
import { Prisma, type Db } from "@/lib/db/client";

type Value = string | number | Date | null;

/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766. */
const maxParameters = 30_000;

/**
 * Inserts many rows, given by the table's own column names, as few statements. Many times quicker than `createMany`,
 * which plans each row: for tables that an import fills.
 */
export async function insertRows(
  db: Db,
  table: string,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = Prisma.raw(columns.map((name) => `"${name}"`).join(", "));
  const atOnce = Math.max(1, Math.floor(maxParameters / Math.max(1, columns.length)));
  for (let first = 0; first < rows.length; first += atOnce) {
    const values = rows
      .slice(first, first + atOnce)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((name) => row[name] ?? null))})`);
    await db.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) VALUES ${Prisma.join(values)}`;
  }
}
