import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperations } from "./apply-operations";
import { invertOperation, invertOperations } from "./invert-operation";
import type { OperationKind } from "./operation";
import { apply } from "./testing/apply";
import { stepsOf } from "./testing/steps-of";
import { arbitraryOperation, busyKinds, operationKinds } from "./testing/arbitrary-operation";
import { contentOf } from "./testing/content-of";
import {
  exampleDocument,
  exampleSource,
  exampleTime,
  marking,
  operationOf,
  partOf,
} from "./testing/example-document";

const sources = [
  exampleSource("s1", "so-called", "doubt"),
  exampleSource("s2", "experts", "scare"),
  exampleSource("s3", "nobody saw", "claim"),
];
const reviewed = exampleDocument({ sources }, "adjudicator");
const next = { id: "next", at: exampleTime };
const neverUndone: readonly OperationKind[] = ["layer.submit", "layer.reopen", "codebook.migrate"];
const work = fc.array(arbitraryOperation(busyKinds), { minLength: 30, maxLength: 80 });

test("to apply and to invert restores what the layer says, for every kind", () => {
  const undone = new Set<OperationKind>();
  fc.assert(
    fc.property(work, (operations) => {
      for (const { before, operation, after } of stepsOf(reviewed, operations)) {
        const inverse = invertOperation(before, operation, next);
        if (neverUndone.includes(operation.kind)) {
          expect(inverse).toBeNull();
          continue;
        }
        if (!inverse) throw new Error(`${operation.kind} can't be undone.`);
        const restored = applyOperations(after, inverse);
        if (!restored.ok) throw new Error(restored.error.message);
        expect(contentOf(restored.value)).toEqual(contentOf(before));
        expect(inverse.every(({ undoes }) => undoes === operation.id)).toBe(true);
        expect(new Set(inverse.map(({ id }) => id)).size).toBe(inverse.length);
        undone.add(operation.kind);
      }
    }),
    { numRuns: 300 },
  );
  expect([...undone, ...neverUndone].sort()).toEqual([...operationKinds].sort());
});

test("several operations made together are taken back together, as one group", () => {
  fc.assert(
    fc.property(work, (operations) => {
      const steps = stepsOf(reviewed, operations).filter(
        ({ operation }) => !neverUndone.includes(operation.kind),
      );
      const made = stepsOf(
        reviewed,
        steps.map(({ operation }) => operation),
      );
      const last = made.at(-1);
      if (!last) return;
      const inverse =
        invertOperations(
          reviewed,
          made.map(({ operation }) => operation),
          next,
        ) ?? [];
      const restored = applyOperations(last.after, inverse);
      if (!restored.ok) throw new Error(restored.error.message);
      expect(contentOf(restored.value)).toEqual(contentOf(reviewed));
      expect(new Set(inverse.map(({ groupId }) => groupId))).toEqual(new Set(["next"]));
    }),
    { numRuns: 100 },
  );
});

describe("what comes back", () => {
  const marked = stepsOf(exampleDocument(), [
    marking("a", "experts", "doubt", { intensity: "2", voice: "quote" }),
  ]);
  const document = marked[0]?.after ?? exampleDocument();

  test("a label comes back with the values that it had lost, and only these are set again", () => {
    const relabel = operationOf("annotation.setLabel", { annotationId: "a", labelId: "claim" });
    expect(invertOperation(document, relabel, next)).toEqual([
      {
        id: "next",
        at: exampleTime,
        codebookVersion: "1",
        groupId: "next",
        undoes: relabel.id,
        kind: "annotation.setLabel",
        payload: { annotationId: "a", labelId: "doubt" },
      },
      {
        id: "next.2",
        at: exampleTime,
        codebookVersion: "1",
        groupId: "next",
        undoes: relabel.id,
        kind: "annotation.setAttribute",
        payload: { annotationId: "a", attributeId: "intensity", value: "2" },
      },
    ]);
  });

  test("what was never done isn't undone", () => {
    const unknown = operationOf("annotation.setNote", { annotationId: "x", note: "" });
    expect(invertOperation(document, unknown, next)).toBeNull();
    const outside = operationOf("annotation.setParts", {
      annotationId: "a",
      parts: [{ ...partOf("The"), end: 999 }],
    });
    expect(invertOperation(document, outside, next)).toBeNull();
    expect(invertOperations(document, [marking("b", "The"), outside], next)).toBeNull();
  });

  test("a withdrawn decision comes back with what was said of its span", () => {
    const decided = apply(
      reviewed,
      operationOf("decision.record", {
        decisionId: "d",
        kind: "accept",
        sources: [{ annotationId: "s1", revision: 1 }],
        result: { annotationId: "g", labelId: "doubt", parts: [{ ...partOf("so-called") }], attributes: {} },
        reason: "other",
        note: "",
      }),
      operationOf("annotation.setNote", { annotationId: "g", note: "clear" }),
      operationOf("annotation.setConfidence", { annotationId: "g", confidence: 2 }),
    );
    const withdraw = operationOf("decision.withdraw", { decisionId: "d" });
    const restored = apply(decided, withdraw, ...(invertOperation(decided, withdraw, next) ?? []));
    expect(contentOf(restored)).toEqual(contentOf(decided));
    expect(restored.layer.annotations).toMatchObject([{ id: "g", note: "clear", confidence: 2 }]);
  });

  test("a decision whose source has changed since can't be recorded again", () => {
    const decide = operationOf("decision.record", {
      decisionId: "d",
      kind: "reject",
      sources: [{ annotationId: "s1", revision: 1 }],
      reason: "other",
      note: "",
    });
    const decided = stepsOf(reviewed, [decide])[0]?.after ?? reviewed;
    const withdraw = operationOf("decision.withdraw", { decisionId: "d" });
    expect(invertOperation(decided, withdraw, next)).toHaveLength(1);
    const moved = { ...decided, sources: [exampleSource("s1", "so-called", "doubt", 2)] };
    expect(invertOperation(moved, withdraw, next)).toBeNull();
  });
});
