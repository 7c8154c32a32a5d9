import fc from "fast-check";
import { expect, test } from "vitest";
import { readSetAnswer, writeSetAnswer } from "./set-answer";

test("any choices are read as they were written, bars and backslashes included", () => {
  const choice = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "|", "\\", " ") }));
  fc.assert(
    fc.property(fc.array(choice), (given) => {
      const members = given.map((one) => one.trim()).filter((one) => one !== "");
      expect(readSetAnswer(writeSetAnswer(members))).toEqual(members);
    }),
  );
});

test("a cell of a table is read as people write it", () => {
  expect(readSetAnswer(" left | C:\\files || right|")).toEqual(["left", "C:\\files", "right"]);
});
