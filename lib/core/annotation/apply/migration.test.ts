import { describe, expect, test } from "vitest";
import { apply, refusal } from "../testing/apply";
import { exampleDocument, marking, operationOf } from "../testing/example-document";

describe("a codebook moves on", () => {
  const marked = apply(
    exampleDocument(),
    marking("a", "experts", "doubt", { intensity: "1" }),
    marking("b", "nobody"),
  );
  const { codebook } = marked;
  const next = { ...codebook, version: "2", labels: codebook.labels.filter(({ id }) => id !== "doubt") };
  const migrate = (...changes: [string, string][]) =>
    operationOf("codebook.migrate", {
      toVersion: "2",
      changes: changes.map(([annotationId, labelId]) => ({ annotationId, labelId })),
    });

  test("named spans get their label, and values that it isn't asked for go", () => {
    const migrated = apply({ ...marked, codebook: next }, migrate(["a", "claim"], ["b", "scare"]));
    expect(migrated.layer.annotations).toMatchObject([
      { labelId: "claim", attributes: {}, codebookVersion: "2", revision: 2 },
      { labelId: "scare", codebookVersion: "2", revision: 2 },
    ]);
  });

  test.each([
    ["codebook_version_differs", codebook, migrate(["a", "claim"])],
    ["unknown_label", next, migrate(["a", "claim"])],
    ["unknown_label", next, migrate(["a", "claim"], ["b", "doubt"])],
    ["unknown_annotation", next, migrate(["a", "claim"], ["b", "claim"], ["x", "claim"])],
  ])("%s", (code, loaded, operation) =>
    expect(refusal({ ...marked, codebook: loaded }, operation)).toBe(code),
  );

  test("a removed span moves along, so that it can be restored", () => {
    const removed = apply(marked, operationOf("annotation.remove", { annotationId: "a" }));
    const migrated = apply({ ...removed, codebook: next }, migrate(["a", "claim"], ["b", "scare"]));
    const restored = apply(migrated, operationOf("annotation.restore", { annotationId: "a" }));
    expect(restored.layer.annotations.find(({ id }) => id === "a")).toMatchObject({ labelId: "claim" });
  });
});
