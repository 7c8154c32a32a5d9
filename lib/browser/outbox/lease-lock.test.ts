import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaseLock } from "./lease-lock";
import { openOutboxDatabase } from "./outbox-database";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass in steps, with room between them for what the database does in turns of its own. */
async function pass(ms: number) {
  for (let passed = 0; passed < ms; passed += 250) {
    await vi.advanceTimersByTimeAsync(250);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A piece of work that lasts until it is told to end. */
function work(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    end: () => end(),
    run: async () => {
      log.push(`${name} begins`);
      await ended;
      log.push(`${name} ends`);
    },
  };
}

test("two tabs never work at once, however long one takes", async () => {
  const database = await openOutboxDatabase("lease-1");
  const log: string[] = [];
  const [first, second] = [work(log, "first"), work(log, "second")];
  const one = leaseLock(database)("layer", first.run);
  await vi.waitFor(() => expect(log).toEqual(["first begins"]));
  const other = leaseLock(database)("layer", second.run);
  await pass(60_000);
  expect(log).toEqual(["first begins"]);
  first.end();
  await one;
  second.end();
  await pass(1_000);
  await other;
  expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("locks of different names don't wait for each other, and one that failed is given back", async () => {
  const database = await openOutboxDatabase("lease-2");
  const lock = leaseLock(database);
  const log: string[] = [];
  const blocked = work(log, "one");
  const one = lock("one", blocked.run);
  await expect(lock("two", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await lock("two", async () => void log.push("two"));
  blocked.end();
  await one;
  expect(log).toContain("two");
});

test("the lease of a tab that died is free after ten seconds", async () => {
  const database = await openOutboxDatabase("lease-3");
  await database.put("leases", { holder: "a dead tab", until: Date.now() + 10_000 }, "layer");
  const log: string[] = [];
  const living = work(log, "living");
  living.end();
  const done = leaseLock(database)("layer", living.run);
  await pass(9_000);
  expect(log).toEqual([]);
  await pass(3_000);
  await done;
  expect(log).toEqual(["living begins", "living ends"]);
});
