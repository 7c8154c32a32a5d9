import { expect, it } from "vitest";
import { sentencesOf } from "./sentences";

it("finds sentences, each line for itself, without the white space around them", () => {
  const text = "“Is it?” she asked. It is!\n\n  A headline\nCosts rose by 3.5 per cent.  Prices, too.\n";
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "“Is it?” she asked.",
    "It is!",
    "A headline",
    "Costs rose by 3.5 per cent.",
    "Prices, too.",
  ]);
  expect(sentencesOf(" \n ")).toEqual([]);
});
