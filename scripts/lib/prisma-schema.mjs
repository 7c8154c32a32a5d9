import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./repository-root.mjs";

const source = [
  "schema.prisma",
  ...readdirSync(inRepository("prisma/models")).map((name) => `models/${name}`),
];

/**
 * The schema of one dialect as the engine takes it. SQLite's is the source, PostgreSQL's is derived.
 * @param {"sqlite" | "postgresql"} dialect
 * @returns {{ path: string, content: string }[]}
 */
export function prismaSchema(dialect) {
  return source.sort().map((path) => ({ path, content: asDialect(read(path), dialect) }));
}

/** Writes the derived schema to a folder, because `prisma generate` reads from one. Returns the folder. */
export function writePostgresqlSchema() {
  const folder = inRepository(".cache/prisma-postgresql");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "models"), { recursive: true });
  for (const { path, content } of prismaSchema("postgresql")) writeFileSync(join(folder, path), content);
  return folder;
}

const read = (path) => readFileSync(inRepository("prisma", path), "utf8");

/**
 * A schema text of ours, written for SQLite, in the words of a dialect.
 * @param {string} content
 * @param {"sqlite" | "postgresql"} dialect
 */
export function asDialect(content, dialect) {
  if (dialect === "sqlite") return content;
  return content
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../lib/db/generated/sqlite"', '"../../lib/db/generated/postgresql"');
}
