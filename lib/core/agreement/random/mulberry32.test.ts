import { expect } from "vitest";
import { describeVectors } from "../testing/vectors";
import { mulberry32 } from "./mulberry32";

describeVectors("rng.json", ({ input, expected, tolerance }) => {
  const { seed, n } = input as { seed: number; n: number };
  const random = mulberry32(seed);
  const values = Array.from({ length: n }, random);
  (expected.values as number[]).forEach((value, index) => {
    expect(Math.abs((values[index] ?? NaN) - value)).toBeLessThanOrEqual(tolerance.abs);
  });
});
