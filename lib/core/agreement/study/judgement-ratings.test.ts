import { describe, expect, it } from "vitest";
import { article, layer } from "../testing/documents";
import { judgementRatings } from "./judgement-ratings";

describe("judgements as ratings", () => {
  it("are articles by coders, of submitted layers only", () => {
    const answers = (value: number | string[]) => ({ judgements: [{ judgementId: "slant", value }] });
    const documents = [
      article("2", "x", [layer("B", [], answers(["q", "p"])), layer("A", [], answers(1))]),
      article("1", "x", [layer("A", [], answers(-1)), layer("B", []), layer("C", [], { submission: null })]),
    ];
    expect(judgementRatings(documents, "slant")).toEqual({
      articleIds: ["1", "2"],
      coderIds: ["A", "B"],
      ratings: [
        ["-1", null],
        ["1", "p|q"],
      ],
    });
  });
});
