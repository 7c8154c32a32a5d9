import { expect, it } from "vitest";
import { answerName } from "./answer-name";

const choices = [
  { value: "a", name: "Anger" },
  { value: "b", name: "Blame" },
];

it("puts an answer as the codebook does", () => {
  expect(answerName({ type: "choice", choices }, "a")).toBe("Anger");
  expect(answerName({ type: "ordinal", choices }, "c")).toBe("c");
  expect(answerName({ type: "choices", choices }, "a|b")).toBe("Anger, Blame");
  expect(answerName({ type: "choices", choices }, "")).toBe("none of them");
  expect(answerName({ type: "boolean", choices: [] }, "true")).toBe("yes");
});
