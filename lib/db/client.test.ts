import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { closeDatabase, database, openDatabase } from "./client";
import { describeEachDatabase } from "./testing/describe-each-database";

const newUser = (name: string) => ({ id: randomUUID(), email: `${randomUUID()}@example.org`, name });
const names = (rows: { name: string }[]) => rows.map(({ name }) => name).sort();

describeEachDatabase("the database", () => {
  test("a query outside an open transaction neither runs inside it nor sees its rows", async () => {
    const db = await database();
    let seenOutside = -1;
    let queued: Promise<unknown> = Promise.resolve();
    const outside = newUser("outside");
    const failing = db.transaction(async (tx) => {
      await tx.user.create({ data: newUser("rolled back") });
      seenOutside = await db.reader.user.count({ where: { name: "rolled back" } });
      queued = db.transaction((other) => other.user.create({ data: outside }));
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    await queued;

    expect(seenOutside).toBe(0);
    const stored = await db.reader.user.findMany({ where: { name: { in: ["outside", "rolled back"] } } });
    expect(names(stored)).toEqual(["outside"]);
  });

  test("reads complete while a transaction is open, and see committed rows only", async () => {
    const db = await database();
    await db.transaction(async (tx) => {
      await tx.user.create({ data: newUser("uncommitted") });
      const reads = await Promise.all(
        Array.from({ length: 20 }, () => db.reader.user.count({ where: { name: "uncommitted" } })),
      );
      expect(new Set(reads)).toEqual(new Set([0]));
    });
    expect(await db.reader.user.count({ where: { name: "uncommitted" } })).toBe(1);
  });

  test("a snapshot sees one moment, whatever is committed meanwhile", async () => {
    const db = await database();
    const counts = await db.snapshot(async (moment) => {
      const before = await moment.user.count();
      await db.transaction((tx) => tx.user.create({ data: newUser("later") }));
      return [before, await moment.user.count(), await db.reader.user.count()];
    });
    expect(counts[1]).toBe(counts[0]);
    expect(counts[2]).toBe((counts[0] ?? 0) + 1);
  });

  test.each(["last", "first"])(
    "a failed statement fails its transaction, caught or not: %s",
    async (place) => {
      const db = await database();
      const twice = newUser("twice");
      await db.transaction((tx) => tx.user.create({ data: twice }));
      const attempt = db.transaction(async (tx) => {
        await tx.user.create({ data: newUser("with the failed one") });
        await tx.user.create({ data: twice }).catch(() => undefined);
        if (place === "first") await tx.user.create({ data: newUser("after the failed one") });
      });
      await expect(attempt).rejects.toThrow();
      const where = { name: { in: ["with the failed one", "after the failed one"] } };
      expect(await db.reader.user.count({ where })).toBe(0);
    },
  );

  test("transactions that count together lose nothing", async () => {
    const db = await database();
    const { id } = await db.transaction((tx) => tx.user.create({ data: newUser("0") }));
    await Promise.all(
      Array.from({ length: 20 }, () =>
        db.transaction(async (tx) => {
          const { name } = await tx.user.findUniqueOrThrow({ where: { id } });
          await tx.user.update({ where: { id }, data: { name: String(Number(name) + 1) } });
        }),
      ),
    );
    const { name } = await db.reader.user.findUniqueOrThrow({ where: { id } });
    expect(name).toBe("20");
  });

  test("opening again gives what was stored, and migrates nothing", async () => {
    const before = await (await database()).reader.user.count();
    const { url } = globalThis.slantwiseDatabase ?? { url: "" };
    await closeDatabase();
    const again = await openDatabase(url);
    expect(await again.reader.user.count()).toBe(before);
  });

  test("the process holds one database at a time", async () => {
    await expect(openDatabase("file:elsewhere.db")).rejects.toThrow("Another database is open");
  });
});
