import { describe, expect, test } from "vitest";
import { exampleCodebook } from "../annotation/testing/example-document";
import { codebookChanges } from "./codebook-changes";
import { checkLabelMoves } from "./label-moves";

const without = (...ids: string[]) => ({
  ...exampleCodebook,
  labels: exampleCodebook.labels.filter(({ id }) => !ids.includes(id)),
});
const check = (next: typeof exampleCodebook, used: string[], moves: Record<string, string>) =>
  checkLabelMoves(exampleCodebook, next, new Set(used), moves);

describe("what takes the place of dropped labels", () => {
  test("a label that spans bear needs one; one that nobody used does not", () => {
    expect(check(without("claim"), ["claim"], { claim: "doubt" })).toEqual({
      ok: true,
      value: new Map([["claim", "doubt"]]),
    });
    expect(check(without("claim"), ["doubt"], {})).toEqual({ ok: true, value: new Map() });
    expect(check(exampleCodebook, ["claim", "doubt"], {})).toEqual({ ok: true, value: new Map() });
  });

  test.each([
    ["which spans bear", without("claim"), {}],
    ["the draft doesn’t have", without("claim"), { claim: "nothing" }],
    ["the draft doesn’t have", without("claim", "scare"), { claim: "scare" }],
    ["can stay as they are", without("claim"), { claim: "doubt", doubt: "scare" }],
  ])("refused: %s", (words, next, moves) => {
    expect(check(next, ["claim"], moves)).toMatchObject({ ok: false, error: expect.stringContaining(words) });
  });

  test("a label called constructor is one like any other", () => {
    const [label] = exampleCodebook.labels;
    if (!label) throw new Error("no label");
    const labels = [...exampleCodebook.labels, { ...label, id: "constructor", name: "Constructor" }];
    const before = { ...exampleCodebook, labels };
    expect(checkLabelMoves(before, exampleCodebook, new Set(["constructor"]), {})).toMatchObject({
      ok: false,
      error: expect.stringContaining("which spans bear"),
    });
    expect(codebookChanges(before, exampleCodebook)).toEqual(["Label “Constructor” dropped."]);
  });
});
