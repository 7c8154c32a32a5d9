import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "../client";
import type { Dialect } from "../migration-files";
import {
  postgresqlObstacle,
  postgresqlServer,
  scratchDatabase,
  type ScratchDatabase,
} from "./scratch-database";

const obstacle = await postgresqlObstacle();

/** For suites that make their databases themselves. */
export const availableDialects: readonly Dialect[] =
  obstacle === null ? ["sqlite", "postgresql"] : ["sqlite"];

/**
 * Runs a suite on a fresh SQLite file and on a fresh PostgreSQL database. While it runs, the `database()` of
 * `lib/db/client` is that database, migrated and empty, so that data functions work as they stand:
 *
 *     describeEachDatabase("projects", (dialect) => {
 *       test("a project keeps its name", async () => {
 *         const db = await database();
 *         await db.transaction((tx) => tx.project.create({ … }));
 *         expect(await db.reader.project.findMany()).toHaveLength(1);
 *       });
 *     });
 *
 * One database a suite: tests share it, so they make their own rows with `newId()`. Without a server at
 * TEST_DATABASE_URL (or the usual local address) the PostgreSQL half is skipped with a message; with
 * REQUIRE_POSTGRES=1 it fails.
 */
export function describeEachDatabase(name: string, suite: (dialect: Dialect) => void): void {
  describe(`${name} on SQLite`, () => onFreshDatabase("sqlite", suite));

  if (obstacle === null) {
    describe(`${name} on PostgreSQL`, () => onFreshDatabase("postgresql", suite));
  } else if (process.env["REQUIRE_POSTGRES"] === "1") {
    test(`${name} on PostgreSQL`, () => expect.fail(`No PostgreSQL at ${postgresqlServer}: ${obstacle}`));
  } else {
    test.skip(`${name} on PostgreSQL: none at ${postgresqlServer} (${obstacle})`);
  }
}

function onFreshDatabase(dialect: Dialect, suite: (dialect: Dialect) => void): void {
  let scratch: ScratchDatabase | undefined;
  beforeAll(async () => {
    scratch = await scratchDatabase(dialect);
    await openDatabase(scratch.url);
  }, 60_000);
  afterAll(async () => {
    await closeDatabase();
    await scratch?.drop();
  });
  suite(dialect);
}
