import { describe, expect, test } from "vitest";
import { planBatch } from "./batch";
import type { Operation } from "./operation";
import { exampleTime, marking, operationOf } from "./testing/example-document";

const [one, two, three] = [
  marking("a", "experts", "doubt", { voice: "quote" }),
  marking("b", "nobody"),
  marking("c", "saw"),
];
const held = {
  version: 7,
  events: [one, two].map((operation, index) => ({
    version: index + 6,
    actorId: "u",
    recordedAt: exampleTime,
    operation,
  })),
};
const plan = (baseVersion: number, ...operations: Operation[]) =>
  planBatch(held, { baseVersion, operations });
const duplicates = [
  { operationId: one.id, version: 6 },
  { operationId: two.id, version: 7 },
];

describe("the protocol's order", () => {
  test("a repeat gets the first answer, whatever its base version", () => {
    for (const base of [0, 5, 7])
      expect(plan(base, one, two)).toEqual({ step: "repeat", duplicates, fresh: [] });
  });

  test("only for what is new is the base version looked at", () => {
    expect(plan(7, one, three)).toMatchObject({ step: "apply", fresh: [three] });
    expect(plan(5, one, two, three)).toEqual({ step: "conflict", duplicates, fresh: [three] });
    expect(plan(9, three)).toMatchObject({ step: "conflict" });
  });

  test("a repeat inside the batch is one operation", () => {
    expect(plan(7, three, three)).toMatchObject({ step: "apply", fresh: [three] });
  });

  test("the order of keys, the time and the group make no other operation", () => {
    const { payload } = one;
    const turned = Object.fromEntries(Object.entries(payload).reverse());
    const again = {
      ...one,
      payload: turned,
      at: "2026-02-01T00:00:00Z",
      groupId: "g",
    } as unknown as Operation;
    expect(plan(0, again)).toMatchObject({ step: "repeat" });
  });
});

describe("refused as a whole", () => {
  test.each([
    ["another payload", { ...marking("a", "experts"), id: one.id }],
    ["another kind", { ...operationOf("annotation.remove", { annotationId: "a" }), id: one.id }],
  ])("an id that comes again with %s", (_what, operation) => {
    expect(plan(7, three, operation)).toMatchObject({
      step: "refuse",
      duplicates: duplicates.slice(0, 1),
      error: { code: "reused_operation_id", operationId: one.id },
    });
  });

  test("two operations of the batch under one id", () => {
    expect(plan(7, three, { ...two, id: three.id })).toMatchObject({
      error: { code: "reused_operation_id" },
    });
  });

  test("what only the server does", () => {
    const migrate = operationOf("codebook.migrate", { toVersion: "2", changes: [] });
    expect(plan(7, migrate)).toMatchObject({ error: { code: "made_by_server", operationId: migrate.id } });
  });
});
