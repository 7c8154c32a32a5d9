import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { enduringOutboxStore } from "./enduring-outbox-store";
import { idbOutboxStore } from "./idb-outbox-store";
import { memoryOutboxStore } from "./memory-outbox-store";
import { emptyOutbox } from "./outbox";
import { acknowledge, append } from "./outbox-changes";
import { openOutboxDatabase } from "./outbox-database";
import type { OutboxStore } from "./outbox-store";
import { marking } from "@/lib/core/annotation/testing/example-document";

let made = 0;
const newName = () => `outbox-${(made += 1)}`;
const key = { userId: "ada", layerId: "layer" };
const idsIn = async (store: OutboxStore, of = key) => (await store.read(of)).pending.map(({ id }) => id);
const marks = (count: number) => Array.from({ length: count }, (_, index) => marking(`a${index}`, "The"));

const kinds: [string, () => Promise<OutboxStore>][] = [
  ["IndexedDB", async () => idbOutboxStore(await openOutboxDatabase(newName()))],
  ["memory", () => Promise.resolve(memoryOutboxStore())],
];

describe.each(kinds)("an outbox in %s", (_name, openStore) => {
  test("is empty until something is kept, and then keeps it in order", async () => {
    const store = await openStore();
    expect(await store.read(key)).toEqual(emptyOutbox);
    const [one, two, three] = marks(3).map((operation) => [operation]);
    await store.update(key, append(4, one ?? []));
    await store.update(key, append(9, two ?? []));
    const kept = await store.update(key, append(9, three ?? []));
    expect(kept.base).toBe(4);
    expect(await idsIn(store)).toEqual([one, two, three].map((list) => list?.[0]?.id));
  });

  test("changes of two tabs at once are both kept", async () => {
    const store = await openStore();
    const all = marks(20);
    await Promise.all(all.map((operation) => store.update(key, append(0, [operation]))));
    expect(new Set(await idsIn(store))).toEqual(new Set(all.map(({ id }) => id)));
  });

  test("people and layers are kept apart, and what is unsent can be listed for one person", async () => {
    const store = await openStore();
    const [operation] = marks(1);
    if (!operation) throw new Error("No operation.");
    const others = { userId: "ben", layerId: "layer" };
    await store.update(key, append(0, [operation]));
    await store.update(others, append(0, [operation]));
    await store.update({ ...key, layerId: "second" }, append(0, [operation]));
    await store.update({ ...key, layerId: "third" }, append(0, []));
    expect((await store.listUnsent("ada")).sort()).toEqual(["layer", "second"]);
    await store.update(key, acknowledge(new Set([operation.id]), 1));
    expect(await store.listUnsent("ada")).toEqual(["second"]);
    expect(await idsIn(store, others)).toEqual([operation.id]);
  });
});

describe("an outbox that should outlive the page", () => {
  test("is there for whoever opens the same database later", async () => {
    const name = newName();
    const database = await openOutboxDatabase(name);
    await idbOutboxStore(database).update(key, append(7, marks(2)));
    database.close();
    const later = idbOutboxStore(await openOutboxDatabase(name));
    expect((await later.read(key)).base).toBe(7);
    expect(await idsIn(later)).toHaveLength(2);
  });

  test("goes on in memory, and says so, where the browser keeps nothing", async () => {
    const store = enduringOutboxStore(() => Promise.reject(new Error("A private window.")));
    await store.update(key, append(1, marks(2)));
    expect(await idsIn(store)).toHaveLength(2);
    expect(store.isDurable()).toBe(false);
  });

  test("loses nothing of what is known when the disk is full", async () => {
    const kept = memoryOutboxStore();
    let isFull = false;
    const failing: OutboxStore = {
      ...kept,
      update: (of, change) =>
        isFull ? Promise.reject(new DOMException("Full", "QuotaExceededError")) : kept.update(of, change),
    };
    const store = enduringOutboxStore(() => Promise.resolve({ ...failing, isDurable: () => true }));
    const [first, second] = marks(2).map((operation) => [operation]);
    await store.update(key, append(0, first ?? []));
    expect(store.isDurable()).toBe(true);
    isFull = true;
    await store.update(key, append(0, second ?? []));
    expect(store.isDurable()).toBe(false);
    expect(await idsIn(store)).toEqual([first?.[0]?.id, second?.[0]?.id]);
  });
});
