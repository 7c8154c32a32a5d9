// Writes what changed in prisma/ since the last migration as a new one, for both dialects:
//   node scripts/new-migration.mjs add-comments
import "./lib/typescript.mjs";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Obstacle, runMain } from "./lib/obstacle.mjs";
import { asDialect, prismaSchema } from "./lib/prisma-schema.mjs";
import { inRepository } from "./lib/repository-root.mjs";

const { schemaDifference } = await import("../lib/db/authoring/schema-difference.ts");

/** The schema as the last migration left it. */
const snapshotFile = inRepository("prisma/migrations/schema.snapshot");

await runMain(async () => {
  const name = process.argv[2] ?? "";
  if (!/^[a-z0-9-]+$/.test(name)) throw new Obstacle("Give the migration a name, such as add-comments.");

  const sqlite = await difference("sqlite");
  const postgresql = await difference("postgresql");
  if (sqlite === "") throw new Obstacle("The schema has not changed since the last migration.");
  write("sqlite", name, sqlite);
  write("postgresql", name, postgresql);
  const texts = prismaSchema("sqlite").map(({ content }) => content);
  writeFileSync(snapshotFile, texts.join("\n"));
  return 0;
});

function difference(dialect) {
  const before = existsSync(snapshotFile) ? asDialect(readFileSync(snapshotFile, "utf8"), dialect) : null;
  const from = before === null ? null : [{ path: "schema.prisma", content: before }];
  return schemaDifference(dialect, from, prismaSchema(dialect));
}

function write(dialect, name, script) {
  const folder = inRepository("prisma/migrations", dialect);
  mkdirSync(folder, { recursive: true });
  const number = String(readdirSync(folder).length + 1).padStart(4, "0");
  mkdirSync(`${folder}/${number}-${name}`);
  writeFileSync(`${folder}/${number}-${name}/migration.sql`, script);
  console.log(`prisma/migrations/${dialect}/${number}-${name}/migration.sql`);
}
