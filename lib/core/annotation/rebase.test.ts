import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayerDocument } from "./layer-document";
import type { Operation, OperationKind, Payload } from "./operation";
import type { LayerEvent } from "./protocol";
import { rebase } from "./rebase";
import { verdictOn } from "./rebase-table";
import { apply, only } from "./testing/apply";
import { applyAccepted, stepsOf } from "./testing/steps-of";
import { arbitraryOperation, busyKinds, operationKinds } from "./testing/arbitrary-operation";
import {
  exampleDocument,
  exampleSource,
  exampleTime,
  marking,
  operationOf,
  partOf,
} from "./testing/example-document";

const sources = [exampleSource("s1", "so-called", "doubt"), exampleSource("s2", "experts", "scare")];
const reject = (decisionId: string, annotationId: string): Payload<"decision.record"> => ({
  decisionId,
  kind: "reject",
  sources: [{ annotationId, revision: 1 }],
  reason: "other",
  note: "",
});
const eventsOf = (operations: readonly Operation[], after = 0): LayerEvent[] =>
  operations.map((operation, index) => ({
    version: after + index + 1,
    actorId: "somebody",
    recordedAt: exampleTime,
    operation,
  }));

describe("whatever happens in two windows", () => {
  const work = (maxLength: number) => fc.array(arbitraryOperation(busyKinds), { maxLength, size: "max" });
  /** Runs of one to three neighbours become groups. */
  const grouped = work(30).map((operations) =>
    operations.map((operation, index) =>
      index % 4 < 2 ? { ...operation, groupId: `g${Math.floor(index / 4)}` } : operation,
    ),
  );

  test("nothing is dropped, groups stay together, and what is replayed applies cleanly", () => {
    let replayed = 0;
    let held = 0;
    const start = exampleDocument({ sources }, "adjudicator");
    fc.assert(
      fc.property(work(30), work(30), grouped, (common, theirs, mine) => {
        const base = applyAccepted(start, common);
        const missed = stepsOf(base, theirs).map(({ operation }) => operation);
        const pending = stepsOf(base, mine).map(({ operation }) => operation);
        const server = apply(base, ...missed);
        const { replay, needsYou } = rebase(server, pending, eventsOf(missed, base.version));

        const kept = needsYou.map(({ operation }) => operation);
        const inOrder = (list: readonly Operation[]) =>
          pending.filter((operation) => list.includes(operation));
        expect(replay).toEqual(inOrder(replay));
        expect(kept).toEqual(inOrder(kept));
        expect(new Set([...replay, ...kept])).toEqual(new Set(pending));
        expect(replay.length + kept.length).toBe(pending.length);

        expect(apply(server, ...replay).version).toBe(server.version + replay.length);
        const groupsIn = (list: readonly Operation[]) =>
          new Set(list.flatMap(({ groupId }) => groupId ?? []));
        const inBoth = groupsIn(kept);
        expect([...groupsIn(replay)].filter((groupId) => inBoth.has(groupId))).toEqual([]);
        if (missed.some(({ kind }) => kind === "layer.submit")) expect(replay).toEqual([]);
        replayed += replay.length;
        held += kept.length;
      }),
      { numRuns: 600 },
    );
    expect(replayed).toBeGreaterThan(1_000);
    expect(held).toBeGreaterThan(500);
  });

  test("without anything missed, everything is replayed", () => {
    fc.assert(
      fc.property(work(30), (mine) => {
        const start = exampleDocument();
        const pending = stepsOf(start, mine).map(({ operation }) => operation);
        expect(rebase(start, pending, [])).toEqual({ replay: pending, needsYou: [] });
      }),
      { numRuns: 100 },
    );
  });
});

describe("every pair of kinds, about the same things", () => {
  const open = apply(
    exampleDocument({ sources }, "adjudicator"),
    operationOf("entity.create", { entityId: "e", name: "ISIS" }),
    operationOf("mention.add", { mentionId: "m", entityId: "e", part: partOf("Jane Doe") }),
    ...[marking("a", "experts"), marking("b", "nobody"), marking("c", "saw"), marking("x", "The")],
    operationOf("annotation.remove", { annotationId: "x" }),
    operationOf("relation.create", { relationId: "r", type: "repeats", fromId: "b", toId: "c" }),
    operationOf("judgement.set", { judgementId: "genre", value: "opinion" }),
    operationOf("decision.record", reject("d", "s1")),
  );
  const submitted = apply(open, operationOf("layer.submit", {}));

  /** One operation a kind; who makes something new gives it an id of their own. */
  const sample = (by: string): Record<OperationKind, Operation> => ({
    "annotation.create": marking(`new-${by}`, "The"),
    "annotation.setParts": operationOf("annotation.setParts", { annotationId: "a", parts: [partOf("The")] }),
    "annotation.setLabel": operationOf("annotation.setLabel", { annotationId: "a", labelId: "claim" }),
    "annotation.setAttribute": operationOf("annotation.setAttribute", {
      annotationId: "a",
      attributeId: "voice",
      value: "quote",
    }),
    "annotation.setConfidence": operationOf("annotation.setConfidence", { annotationId: "a", confidence: 1 }),
    "annotation.setNote": operationOf("annotation.setNote", { annotationId: "a", note: by }),
    "annotation.remove": operationOf("annotation.remove", { annotationId: "a" }),
    "annotation.restore": operationOf("annotation.restore", { annotationId: "x" }),
    "relation.create": operationOf("relation.create", {
      relationId: `relation-${by}`,
      type: "bears_on",
      fromId: "a",
      toId: "m",
    }),
    "relation.remove": operationOf("relation.remove", { relationId: "r" }),
    "entity.create": operationOf("entity.create", { entityId: `entity-${by}`, name: by }),
    "entity.rename": operationOf("entity.rename", { entityId: "e", name: by }),
    "entity.remove": operationOf("entity.remove", { entityId: "e" }),
    "mention.add": operationOf("mention.add", { mentionId: `m-${by}`, entityId: "e", part: partOf("The") }),
    "mention.remove": operationOf("mention.remove", { mentionId: "m" }),
    "judgement.set": operationOf("judgement.set", { judgementId: "genre", value: "reporting" }),
    "flag.set": operationOf("flag.set", { kind: "discuss", note: by }),
    "flag.clear": operationOf("flag.clear", { kind: "discuss" }),
    "layer.submit": operationOf("layer.submit", {}),
    "layer.reopen": operationOf("layer.reopen", {}),
    "codebook.migrate": operationOf("codebook.migrate", {
      toVersion: "1",
      changes: [{ annotationId: "a", labelId: "scare" }],
    }),
    "decision.record": operationOf("decision.record", reject(`d-${by}`, "s2")),
    "decision.withdraw": operationOf("decision.withdraw", { decisionId: "d" }),
  });

  /** By what came first: the waiting kinds that a person must look at. To reopen an open layer never can be replayed. */
  const held: Partial<Record<OperationKind, readonly OperationKind[]>> = {
    "annotation.remove": [
      "annotation.setParts",
      "annotation.setLabel",
      "annotation.setAttribute",
      "annotation.setConfidence",
      "annotation.setNote",
      "annotation.remove",
      "relation.create",
    ],
    "annotation.restore": ["annotation.restore"],
    "relation.create": ["annotation.remove", "entity.remove", "mention.remove"],
    "relation.remove": ["relation.remove"],
    "entity.remove": ["entity.rename", "entity.remove", "mention.add", "mention.remove", "relation.create"],
    "mention.remove": ["mention.remove", "relation.create"],
    "layer.submit": operationKinds,
    "codebook.migrate": ["layer.submit"],
    "decision.record": ["decision.record"],
    "decision.withdraw": ["decision.withdraw"],
  };

  test.each(operationKinds)("after %s", (kind) => {
    const missed = [sample("theirs")[kind]];
    const server = apply(kind === "layer.reopen" ? submitted : open, ...missed);
    const answers = operationKinds.filter((waiting) => {
      expect(["replay", "gone", "submitted", "migrated"]).toContain(verdictOn(waiting, kind));
      const { replay, needsYou } = rebase(server, [sample("mine")[waiting]], eventsOf(missed));
      expect(replay.length + needsYou.length).toBe(1);
      return needsYou.length === 1;
    });
    expect(answers).toEqual(
      operationKinds.filter((waiting) => waiting === "layer.reopen" || (held[kind] ?? []).includes(waiting)),
    );
  });

  test.each([
    [
      "annotation.setNote",
      (document: LayerDocument) => document.layer.annotations.find(({ id }) => id === "a")?.note,
    ],
    ["entity.rename", (document: LayerDocument) => only(document.layer.entities).name],
    ["flag.set", (document: LayerDocument) => only(document.layer.flags).note],
  ] as const)("%s twice: the local one wins", (kind, read) => {
    const missed = [sample("theirs")[kind]];
    const server = apply(open, ...missed);
    const { replay } = rebase(server, [sample("mine")[kind]], eventsOf(missed));
    expect(read(apply(server, ...replay))).toBe("mine");
  });

  test("what is about removed words says so and shows them", () => {
    const missed = [sample("theirs")["annotation.remove"]];
    const { needsYou } = rebase(
      apply(open, ...missed),
      [sample("mine")["annotation.setNote"]],
      eventsOf(missed),
    );
    expect(only(needsYou)).toMatchObject({
      reason: "unknown_annotation",
      message: "“experts” was removed in another window before your change was saved.",
      quote: "experts",
    });
  });

  test("a span that was removed and restored meanwhile takes its change", () => {
    const missed = [
      operationOf("annotation.remove", { annotationId: "a" }),
      operationOf("annotation.restore", { annotationId: "a" }),
    ];
    const pending = [sample("mine")["annotation.setNote"]];
    expect(rebase(apply(open, ...missed), pending, eventsOf(missed)).replay).toEqual(pending);
  });

  test("a label that the codebook has no more is asked for again, and nothing is submitted without it", () => {
    const { codebook } = open;
    const labels = codebook.labels.filter(({ id }) => id !== "claim");
    const server = { ...open, codebook: { ...codebook, version: "2", labels } };
    const [mark, more, submit] = [
      marking("new", "so-called", "claim"),
      operationOf("annotation.setNote", { annotationId: "new", note: "sure" }),
      operationOf("layer.submit", {}),
    ];
    const { replay, needsYou } = rebase(server, [mark, more, submit], []);
    expect(replay).toEqual([]);
    expect(needsYou.map(({ reason, quote }) => [reason, quote])).toEqual([
      ["unknown_label", "so-called"],
      ["unknown_annotation", "so-called"],
      ["earlier_held", ""],
    ]);
  });
});
