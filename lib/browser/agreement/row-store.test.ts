import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { openRowStore } from "./row-store";

it("keeps what an article gave from one visit to the next, each project on its own", async () => {
  const first = await openRowStore("one");
  expect(first.get("key")).toBeUndefined();
  first.set("key", { gamma: [1, 2] });
  await first.keep();
  expect((await openRowStore("one")).get("key")).toEqual({ gamma: [1, 2] });
  expect((await openRowStore("two")).get("key")).toBeUndefined();
});

it("lets the longest unused go when there are too many", async () => {
  const store = await openRowStore("many");
  for (let index = 0; index < 12_000; index++) store.set(`${index}`, {});
  expect(store.get("0")).toEqual({});
  store.set("new", {});
  await store.keep();
  const later = await openRowStore("many");
  expect(later.get("0")).toEqual({});
  expect(later.get("1")).toBeUndefined();
  expect(later.get("new")).toEqual({});
});

it("goes on with what it kept, and lets go what no visit has used since", async () => {
  const first = await openRowStore("visits");
  for (let index = 0; index < 11_999; index++) first.set(`${index}`, { value: [index] });
  await first.keep();
  const second = await openRowStore("visits");
  expect(second.get("11")).toEqual({ value: [11] });
  second.set("a", {});
  second.set("b", {});
  await second.keep();
  const third = await openRowStore("visits");
  expect(["11", "a", "b"].map((key) => third.get(key))).toEqual([{ value: [11] }, {}, {}]);
  const database = await openDB("slantwise-agreement-rows");
  expect(await database.count("article-rows", IDBKeyRange.bound(["visits"], ["visits", []]))).toBe(12_000);
});
