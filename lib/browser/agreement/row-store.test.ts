import "fake-indexeddb/auto";
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
