import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "./client";
import type { Db } from "./database";
import { describeEachDatabase } from "./testing/describe-each-database";
import { violatedInvariant, violatedUnique } from "./violation";

const user = (fields: { id?: string; email?: string; name?: string } = {}) => ({
  id: randomUUID(),
  email: `${randomUUID()}@example.org`,
  name: "somebody",
  ...fields,
});

describeEachDatabase("what is stored", () => {
  const failure = async (work: (tx: Db) => Promise<unknown>): Promise<unknown> =>
    (await database()).transaction(work).then(
      () => "nothing was refused",
      (reason: unknown) => reason,
    );

  test.each(["a\u2028b\u200b\u202e", "𝒳👩‍👩‍👧 e\u0301", "\ufeffmark", "tab\tand\r\n", "'; --", "\uffff\ue000"])(
    "comes back letter for letter: %j",
    async (name) => {
      const db = await database();
      const { id } = await db.transaction((tx) => tx.user.create({ data: user({ name }) }));
      expect(await db.reader.user.findUnique({ where: { id } })).toMatchObject({ name });
      expect(await db.reader.user.count({ where: { name } })).toBe(1);
    },
  );

  test.each([
    ["a NUL", "a\0b", "NUL character"],
    ["half a surrogate pair", "a\ud83db", "half a surrogate pair"],
  ])("%s is refused by a clear message", async (_, name, message) => {
    const error = await failure((tx) => tx.user.create({ data: user({ name }) }));
    expect(String(error)).toContain(message);
  });

  test("times keep their milliseconds", async () => {
    const db = await database();
    const createdAt = new Date("2026-03-29T01:30:00.007Z");
    const { id } = await db.transaction((tx) => tx.user.create({ data: { ...user(), createdAt } }));
    expect((await db.reader.user.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(createdAt);
    expect(await db.reader.user.count({ where: { id, createdAt: { lte: createdAt } } })).toBe(1);
    expect(await db.reader.user.count({ where: { id, createdAt: { lt: createdAt } } })).toBe(0);
  });

  test("an undefined condition is an error, not everybody", async () => {
    const db = await database();
    const id = undefined as unknown as string;
    await expect(db.reader.user.findMany({ where: { id } })).rejects.toThrow("undefined");
  });

  test("a violated key is told by name", async () => {
    const stored = user();
    const key = { key: randomUUID(), windowStart: new Date(0), count: 1 };
    await (await database()).transaction((tx) => tx.user.create({ data: stored }));

    const sameEmail = await failure((tx) => tx.user.create({ data: user({ email: stored.email }) }));
    expect(violatedUnique(sameEmail)).toBe("user_account_email_key");
    expect(violatedInvariant(sameEmail)).toBeNull();
    const sameId = await failure((tx) => tx.user.create({ data: user({ id: stored.id }) }));
    expect(violatedUnique(sameId)).toBe("user_account_pkey");
    const sameKey = await failure((tx) => tx.rateLimit.createMany({ data: [key, key] }));
    expect(violatedUnique(sameKey)).toBe("rate_limit_pkey");
    expect(violatedUnique(new Error("something else"))).toBeNull();
  });

  test("nobody is stored through the reader or a snapshot", async () => {
    const db = await database();
    await expect(db.reader.user.create({ data: user() })).rejects.toThrow();
    await expect(db.reader.$executeRaw`DELETE FROM rate_limit`).rejects.toThrow();
    await expect(db.snapshot((moment) => moment.user.create({ data: user() }))).rejects.toThrow();
  });
});
