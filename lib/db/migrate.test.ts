import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asDialect, prismaSchema } from "../../scripts/lib/prisma-schema.mjs";
import { invariantsFile } from "./apply-invariants";
import { closeDatabase, openDatabase } from "./client";
import { databaseLocation } from "./database-url";
import { migrate } from "./migrate";
import { migrationFiles, type Dialect, type MigrationFile } from "./migration-files";
import { sql } from "./sql";
import { availableDialects } from "./testing/describe-each-database";
import { declaredInvariants, standingInvariants } from "./testing/invariant-catalogue";
import { sampleRows } from "./testing/sample-rows";
import { schemaDifference } from "./authoring/schema-difference";
import { scratchDatabase, type ScratchDatabase } from "./testing/scratch-database";
import { tableCatalogue } from "./testing/table-catalogue";
import { withAdapter } from "./with-adapter";

const dialects: readonly Dialect[] = ["sqlite", "postgresql"];

test("both dialects have the same migrations", async () => {
  const names = await Promise.all(
    dialects.map(async (dialect) => (await migrationFiles(dialect)).map(nameOf)),
  );
  expect(names[0]).toEqual(names[1]);
});

test.each(dialects)("the schema has no change without a migration: %s", async (dialect) => {
  const content = await readFile("prisma/migrations/schema.snapshot", "utf8");
  const snapshot = [{ path: "schema.prisma", content: asDialect(content, dialect) }];
  expect(await schemaDifference(dialect, snapshot, prismaSchema(dialect))).toBe("");
});

describe.each(availableDialects)("migrations on %s", (dialect) => {
  let scratch: ScratchDatabase;
  let current: MigrationFile[];
  beforeAll(async () => {
    scratch = await scratchDatabase(dialect);
    current = await migrationFiles(dialect);
  });
  afterAll(() => scratch.drop());

  const apply = (...further: MigrationFile[]) =>
    migrate(databaseLocation(scratch.url), [...current, ...further]);
  const count = (table: string) =>
    withAdapter({ dialect, url: scratch.url }, async (adapter) => {
      const { rows } = await adapter.queryRaw(sql(`SELECT count(*) FROM ${table}`));
      return Number(rows[0]?.[0]);
    });
  const expectInvariants = async () => {
    const declared = declaredInvariants(await invariantsFile(dialect));
    expect(await standingInvariants(dialect, scratch.url)).toEqual(declared);
  };

  test("from nothing they make the schema; again they change nothing", async () => {
    const wanted = await schemaTables(dialect);
    expect(wanted.length).toBeGreaterThan(300);
    await apply();
    expect(await tableCatalogue(dialect, scratch.url)).toEqual(wanted);
    await apply();
    expect(await tableCatalogue(dialect, scratch.url)).toEqual(wanted);
    await expectInvariants();
  });

  test("invariants and rows outlive a migration that rebuilds tables", async () => {
    const db = await openDatabase(scratch.url);
    await db.transaction(sampleRows);
    await closeDatabase();
    const before = await Promise.all(["layer", "annotation_part", "layer_event"].map(count));
    expect(before).toEqual([2, 1, 2]);

    await apply({ name: "0100-rebuild", sql: await rebuild(dialect) });
    expect(await Promise.all(["layer", "annotation_part", "layer_event"].map(count))).toEqual(before);
    await expectInvariants();
    const forbidden = withAdapter({ dialect, url: scratch.url }, (adapter) =>
      adapter.executeRaw(sql("DELETE FROM layer_event")),
    );
    await expect(forbidden).rejects.toMatchObject({
      cause: { originalMessage: expect.stringContaining("invariant layer_event_stays") as string },
    });
  });

  test("one that fails half-way leaves nothing, and goes on when it is mended", async () => {
    const rebuilt = { name: "0100-rebuild", sql: await rebuild(dialect) };
    const broken = "CREATE TABLE tried (id INTEGER);\nCREATE TABLE tried (id INTEGER);";
    await expect(apply(rebuilt, { name: "0101-new", sql: broken })).rejects.toThrow();
    await expect(count("tried")).rejects.toThrow();

    await apply(rebuilt, { name: "0101-new", sql: "CREATE TABLE tried (id INTEGER);" });
    expect(await count("tried")).toBe(0);
    await expectInvariants();
  });

  test("a database of a newer program is refused, and left alone", async () => {
    await expect(openDatabase(scratch.url)).rejects.toThrow("written by another version");
    expect(await count("tried")).toBe(0);
  });

  test("several processes that start at once wait for each other", async () => {
    if (dialect === "sqlite") return; // There the process lock stands before.
    const fresh = await scratchDatabase(dialect);
    await Promise.all(Array.from({ length: 3 }, () => migrate(databaseLocation(fresh.url))));
    expect(await tableCatalogue(dialect, fresh.url)).toEqual(await schemaTables(dialect));
    await fresh.drop();
  });
});

const nameOf = ({ name }: MigrationFile) => name;

/** The tables as the schema says, made without migrations. */
async function schemaTables(dialect: Dialect): Promise<string[]> {
  const direct = await scratchDatabase(dialect);
  const script = await schemaDifference(dialect, null, prismaSchema(dialect));
  await withAdapter({ dialect, url: direct.url }, (adapter) => adapter.executeScript(script));
  const tables = await tableCatalogue(dialect, direct.url);
  await direct.drop();
  return tables;
}

/** A migration as the engine writes it, that makes SQLite build some of the tables anew. */
function rebuild(dialect: Dialect): Promise<string> {
  const to = prismaSchema(dialect).map(({ path, content }) => ({
    path,
    content: content
      .replace("version   Int      @default(0)", "version   Int?")
      .replace("quote        String", "quote        String?"),
  }));
  return schemaDifference(dialect, prismaSchema(dialect), to);
}
