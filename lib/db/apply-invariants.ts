import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { dropScript } from "./drop-invariants";
import type { Dialect } from "./migration-files";
import { hasTable, sql } from "./sql";

/** The row of `instance_setting` that names the invariants in force. */
export const invariantsKey = "invariants";

/** The file that says what the tables can't say by themselves. */
export const invariantsFile = (dialect: Dialect): Promise<string> =>
  readFile(path.join(process.cwd(), `prisma/invariants/${dialect}.sql`), "utf8");

/** Applies the file of invariants when it changed, or when a migration dropped what stood. */
export async function applyInvariants(adapter: SqlDriverAdapter, dialect: Dialect): Promise<void> {
  const text = await invariantsFile(dialect);
  const hash = createHash("sha256").update(text).digest("hex");
  const current = await adapter.queryRaw(
    sql(`SELECT "value" FROM "instance_setting" WHERE "key" = '${invariantsKey}'`),
  );
  if (current.rows[0]?.[0] === hash) return;
  const remember = `INSERT INTO "instance_setting" ("key", "value") VALUES ('${invariantsKey}', '${hash}')
ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value";`;
  await inOneTransaction(adapter, dialect, [await dropScript(adapter, dialect), text, remember]);
}

/**
 * Before a migration: a rebuilt table loses its triggers, and SQLite refuses to rename a table that a trigger
 * or view names. So all go, and all come back.
 */
export async function dropInvariants(adapter: SqlDriverAdapter, dialect: Dialect): Promise<void> {
  if (!(await hasTable(adapter, dialect, "instance_setting"))) return;
  const forget = `DELETE FROM "instance_setting" WHERE "key" = '${invariantsKey}';`;
  await inOneTransaction(adapter, dialect, [await dropScript(adapter, dialect), forget]);
}

/** PostgreSQL makes one transaction of a script by itself. */
function inOneTransaction(adapter: SqlDriverAdapter, dialect: Dialect, parts: string[]): Promise<void> {
  const script = parts.join("\n");
  return adapter.executeScript(dialect === "sqlite" ? `BEGIN IMMEDIATE;\n${script}\nCOMMIT;` : script);
}
