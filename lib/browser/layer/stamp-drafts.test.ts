import { expect, test } from "vitest";
import type { OperationDraft } from "./layer-session";
import { stampDrafts } from "./stamp-drafts";
import { fitsBatch } from "../outbox/take-batch";
import { groupsOf } from "@/lib/core/annotation/groups-of";
import { operationSchema } from "@/lib/core/annotation/operation";

let made = 0;
const stamp = { newId: () => `id-${(made += 1)}`, at: "2026-01-31T12:00:00.000Z", codebookVersion: "2" };
const note = (text: string): OperationDraft => ({
  kind: "annotation.setNote",
  payload: { annotationId: "a", note: text },
});
const stamped = (drafts: OperationDraft[]) => {
  const result = stampDrafts(drafts, stamp);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

test("one change stands alone, several share a group", () => {
  const [alone] = stamped([note("one")]);
  expect(alone).toMatchObject({ at: stamp.at, codebookVersion: "2", kind: "annotation.setNote" });
  expect(alone).not.toHaveProperty("groupId");
  const several = stamped([note("one"), note("two"), note("three")]);
  expect(groupsOf(several)).toHaveLength(1);
  expect(new Set(several.map(({ id }) => id)).size).toBe(3);
  for (const operation of several) expect(operationSchema.safeParse(operation).success).toBe(true);
});

test("what doesn't fit into one request becomes several groups, each of which does", () => {
  const many = stamped(Array.from({ length: 500 }, (_, index) => note(`note ${index}`)));
  const groups = groupsOf(many);
  expect(groups.length).toBeGreaterThan(2);
  for (const group of groups) expect(fitsBatch(group)).toBe(true);
  expect(groups.flat().map((operation) => operation.payload)).toEqual(many.map(({ payload }) => payload));
});

test("a change that fits into no request is refused in words", () => {
  const result = stampDrafts([note("fine"), note("ж".repeat(30_000))], stamp);
  expect(result).toMatchObject({ ok: false, error: { code: "value_not_allowed" } });
});
