import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import type { Exploration } from "@/lib/core/agreement/explore/exploration";
import { explore } from "@/lib/core/agreement/explore/explore";
import { asItIs } from "@/lib/core/agreement/explore/what-if";
import { dataOf } from "@/lib/core/agreement/testing/agreement-data";
import { workedExample } from "@/lib/core/agreement/testing/worked-example";
import { openExplorationStore } from "./exploration-store";
import { openedData } from "./opened-data";

const data = dataOf(workedExample);
const found = Object.assign({}, ...explore(data, asItIs)) as Exploration;
let project = 0;
beforeEach(() => {
  project += 1;
});
const open = () => openExplorationStore(`project ${project}`);

it("keeps what was found under each condition, for as long as the data bear the same name", async () => {
  const first = await open();
  expect(first.last()).toBeNull();
  first.begin("1", openedData(data));
  await first.keep(asItIs, found);

  const again = await open();
  expect(again.last()?.tag).toBe("1");
  again.begin("1", openedData(data));
  expect(again.get(asItIs)).toEqual(found);
  expect(again.get({ ...asItIs, withoutCoderIds: ["C"] })).toBeUndefined();

  again.begin("2", openedData(data));
  expect(again.get(asItIs)).toBeUndefined();
});

it("never takes data without a name for those it knows", async () => {
  const store = await open();
  store.begin("", openedData(data));
  await store.keep(asItIs, found);
  const again = await open();
  again.begin("", openedData(data));
  expect(again.get(asItIs)).toBeUndefined();
});

it("lets the oldest conditions go", async () => {
  const store = await open();
  store.begin("1", openedData(data));
  const conditions = Array.from({ length: 9 }, (_, at) => ({ ...asItIs, withoutCoderIds: [`${at}`] }));
  for (const condition of conditions) await store.keep(condition, found);
  const kept = conditions.map((condition) => store.get(condition) !== undefined);
  expect(kept).toEqual([false, ...Array.from({ length: 8 }, () => true)]);
});

it("holds no words of the articles", () => {
  expect(JSON.stringify([openedData(data), found])).not.toMatch(/so-called|dark picture/);
});
