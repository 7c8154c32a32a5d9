import { describe, expect, test } from "vitest";
import { exampleCodebook } from "../annotation/testing/example-document";
import type { Codebook } from "./codebook";
import { codebookChanges } from "./codebook-changes";
import { starterCodebooks } from "./starters/starter-codebooks";

describe("what a version changed", () => {
  test("nothing, where nothing did", () => {
    for (const codebook of starterCodebooks)
      expect(codebookChanges(codebook, structuredClone(codebook))).toEqual([]);
  });

  test("labels added, dropped, renamed and rewritten, each told once", () => {
    const [doubt, ...rest] = exampleCodebook.labels;
    if (!doubt) throw new Error("The example has labels.");
    const after: Codebook = {
      ...exampleCodebook,
      description: "Other words.",
      labels: [
        { ...doubt, name: "Suspicion", spanRule: "Only the verb.", key: "z" },
        ...rest.filter(({ id }) => id !== "claim"),
        { ...doubt, id: "fresh", name: "Fresh" },
      ],
    };
    const claim = exampleCodebook.labels.find(({ id }) => id === "claim")?.name;
    expect(codebookChanges(exampleCodebook, after, { claim: "doubt" })).toEqual([
      "Label “Fresh” added.",
      `Label “${claim}” dropped; its spans became “Suspicion”.`,
      `Label “${doubt.name}” is now called “Suspicion”.`,
      "Label “Suspicion” changed: span rule, key.",
      "The codebook’s description changed.",
    ]);
  });
});
