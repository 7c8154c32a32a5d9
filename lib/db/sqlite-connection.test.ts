import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "./database";
import { closeDatabase, database, openDatabase } from "./client";
import { PrismaClient } from "./generated/sqlite/client";
import { SqliteAdapter } from "./sqlite-adapter";
import { scratchDatabase, type ScratchDatabase } from "./testing/scratch-database";

let scratch: ScratchDatabase;
beforeAll(async () => {
  scratch = await scratchDatabase("sqlite");
  await openDatabase(scratch.url);
});
afterAll(async () => {
  await closeDatabase();
  await scratch.drop();
});

const openFiles = () => readdirSync("/proc/self/fd").length;
const user = (id: string) => ({ id, email: `${id}@example.org`, name: id });

async function pragmas(db: Db) {
  const value = async (rows: Promise<unknown>) => Number(Object.values(((await rows) as [object])[0])[0]);
  return {
    synchronous: await value(db.$queryRaw`PRAGMA synchronous`),
    foreignKeys: await value(db.$queryRaw`PRAGMA foreign_keys`),
    busyTimeout: await value(db.$queryRaw`PRAGMA busy_timeout`),
    queryOnly: await value(db.$queryRaw`PRAGMA query_only`),
  };
}

test("5,000 transactions leave the connection as it was, and no descriptor open", async () => {
  const db = await database();
  const writing = { synchronous: 2, foreignKeys: 1, busyTimeout: 10_000, queryOnly: 0 };
  expect(await db.transaction(pragmas)).toEqual(writing);
  const before = process.platform === "linux" ? openFiles() : 0;

  const written = { key: "written", value: "" };
  await db.transaction((tx) => tx.instanceSetting.create({ data: written }));
  for (let n = 1; n <= 5_000; n += 1) {
    const value = String(n);
    // Most write nothing, because what is counted is the connection's, and every write waits for the disk.
    await db.transaction(async (tx) => {
      if (n % 50 === 0) await tx.instanceSetting.update({ where: { key: "written" }, data: { value } });
    });
  }

  expect(await db.reader.instanceSetting.findUnique({ where: { key: "written" } })).toMatchObject({
    value: "5000",
  });
  expect(await db.transaction(pragmas)).toEqual(writing);
  expect(await pragmas(db.reader)).toMatchObject({ queryOnly: 1, busyTimeout: 10_000 });
  if (process.platform === "linux") expect(openFiles()).toBeLessThanOrEqual(before + 2);
}, 120_000);

test("the file is in write-ahead mode", async () => {
  const db = await database();
  expect(await db.reader.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
});

test("a transaction that waited too long for its turn leaves the writer in order", async () => {
  const client = new PrismaClient({ adapter: new SqliteAdapter(scratch.url, "write") });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const first = client.$transaction(async (tx) => {
    await tx.user.create({ data: user("held") });
    await held;
  });
  const impatient = client.$transaction((tx) => tx.user.create({ data: user("impatient") }), { maxWait: 20 });
  await expect(impatient).rejects.toThrow();
  letGo();
  await first;
  await client.$transaction((tx) => tx.user.create({ data: user("next") }));

  const ids = (await client.user.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
  expect(ids).toEqual(["held", "next"]);
  await client.$disconnect();
});

test("a commit that is refused stores nothing, and the next transaction works", async () => {
  const db = await database();
  const session = { sidHash: "s", userId: "nobody", lastSeenAt: new Date(0), expiresAt: new Date(0) };
  const refused = db.transaction(async (tx) => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
    await tx.session.create({ data: { id: "s", ...session } });
  });
  await expect(refused).rejects.toThrow();
  await db.transaction((tx) => tx.user.create({ data: user("after") }));
  expect(await db.reader.session.count()).toBe(0);
  expect(await db.reader.user.count({ where: { id: "after" } })).toBe(1);
});
