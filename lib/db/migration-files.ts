import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { DatabaseLocation } from "./database-url";

export type Dialect = DatabaseLocation["dialect"];
export type MigrationFile = { name: string; sql: string };

/** The migrations of a dialect in order; found from the working directory, which is the repository's root. */
export async function migrationFiles(
  dialect: Dialect,
  folder = path.join(process.cwd(), "prisma/migrations"),
): Promise<MigrationFile[]> {
  const base = path.join(/* turbopackIgnore: true */ folder, dialect);
  // The folder is read where the program runs; the build must not pack the whole project for it.
  const entries = await readdir(/* turbopackIgnore: true */ base, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      sql: await readFile(/* turbopackIgnore: true */ path.join(base, name, "migration.sql"), "utf8"),
    })),
  );
}
