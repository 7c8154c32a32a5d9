import fc from "fast-check";
import { expect, test } from "vitest";
import { backOff } from "./back-off";

test("waits grow to 30 s, never below half of what is due, never the same for everybody", () => {
  expect([1, 2, 3, 7, 50].map((failures) => backOff(failures, 0))).toEqual([250, 500, 1_000, 15_000, 15_000]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, random) => {
        const wait = backOff(failures, random);
        expect(wait).toBeGreaterThanOrEqual(backOff(failures, 0));
        expect(wait).toBeLessThanOrEqual(30_000);
      },
    ),
  );
});
