import { expect, test } from "vitest";
import { z } from "zod";
import { checkbox, several } from "./form-fields";

test("a check box is on when it was sent", () => {
  expect(checkbox.parse("on")).toBe(true);
  expect(checkbox.parse(undefined)).toBe(false);
  expect(checkbox.safeParse("off").success).toBe(false);
});

test("nothing, one or many values are a list", () => {
  const names = several(z.array(z.string()));
  expect([names.parse(undefined), names.parse("a"), names.parse(["a", "b"])]).toEqual([
    [],
    ["a"],
    ["a", "b"],
  ]);
});
