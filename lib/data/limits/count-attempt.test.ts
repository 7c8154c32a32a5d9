import { expect, test } from "vitest";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { countAttempt } from "./count-attempt";
import { giveBackAttempt } from "./give-back-attempt";

const limit = { attempts: 3, windowSeconds: 60 };
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

describeEachDatabase("limits", () => {
  test("attempts past the limit are told how long to wait, and a new window starts afresh", async () => {
    const key = newId();
    const waits: (number | null)[] = [];
    for (const second of [0, 10, 20, 30, 59, 60]) waits.push(await countAttempt(key, limit, at(second)));
    expect(waits).toEqual([null, null, null, 30, 1, null]);
    const { reader } = await database();
    expect(await reader.rateLimit.count({ where: { key } })).toBe(1);
  });

  test("what was given back is not counted, and never goes below nothing", async () => {
    const key = newId();
    await giveBackAttempt(key);
    for (let time = 0; time < 5; time += 1) {
      expect(await countAttempt(key, limit, at(0))).toBeNull();
      await giveBackAttempt(key);
    }
    await giveBackAttempt(key);
    const waits: (number | null)[] = [];
    for (const second of [1, 2, 3, 4]) waits.push(await countAttempt(key, limit, at(second)));
    expect(waits).toEqual([null, null, null, 56]);
  });

  test("of ten at once, three pass", async () => {
    const key = newId();
    const waits = await Promise.all(Array.from({ length: 10 }, () => countAttempt(key, limit, at(0))));
    expect(waits.filter((wait) => wait === null)).toHaveLength(3);
  });
});
