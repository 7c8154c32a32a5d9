import { describe, expect, test } from "vitest";
import { applyOperation } from "./apply-operation";
import { applyOperations } from "./apply-operations";
import type { Operation } from "./operation";
import { apply } from "./testing/apply";
import { exampleDocument, marking, operationOf } from "./testing/example-document";

describe("several at once", () => {
  test("all or nothing", () => {
    const document = exampleDocument();
    const applied = applyOperations(document, [marking("a", "experts"), marking("a", "nobody")]);
    expect(applied).toMatchObject({ ok: false, error: { code: "id_taken" } });
    expect(document.layer.annotations).toEqual([]);
  });

  test("operations of a group follow one another", () => {
    const [one, two, three] = ["a", "b", "c"].map((id) => marking(id, "experts"));
    const grouped = (operation: Operation | undefined) => ({ ...operation, groupId: "g" }) as Operation;
    expect(applyOperations(exampleDocument(), [grouped(one), grouped(two), three as Operation]).ok).toBe(
      true,
    );
    expect(
      applyOperations(exampleDocument(), [grouped(one), two as Operation, grouped(three)]),
    ).toMatchObject({
      ok: false,
      error: { code: "group_interrupted", operationId: three?.id },
    });
  });
});

test("messages quote the words concerned, shortened, on one line", () => {
  const document = apply(exampleDocument(), marking("a", "so-called experts"));
  const removed = apply(document, operationOf("annotation.remove", { annotationId: "a" }));
  const late = applyOperation(removed, operationOf("annotation.setNote", { annotationId: "a", note: "" }));
  expect(late.ok ? "" : late.error.message).toBe(
    "The span “so-called experts” was removed. Restore it before you change it.",
  );
});
