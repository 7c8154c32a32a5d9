import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { remembersReads } from "./read-leaves";

/** One reference value: an input, what it must give, how closely, and who says so. */
export type Vector = {
  id: string;
  measure: string;
  params: Record<string, unknown>;
  input: unknown;
  expected: Record<string, unknown>;
  tolerance: { abs: number; fields?: Record<string, number> };
};

export const vectorFolder = resolve(import.meta.dirname, "../../../../../shared/vectors");

const vectorsOf = (file: string): Vector[] | null => {
  const path = resolve(vectorFolder, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { vectors: Vector[] }).vectors : null;
};

/**
 * One test for each reference value of the file, by its id, which fails where `check` leaves an expected value unread;
 * skipped with a message where there are none.
 */
export const describeVectors = (file: string, check: (vector: Vector) => void | Promise<void>) => {
  const vectors = vectorsOf(file);
  describe(`reference values of ${file}`, () => {
    if (vectors === null)
      it.skip(`${file}: the reference values are not beside this repository`, () => undefined);
    else
      it.each(vectors.map((vector) => [vector.id, vector] as const))("%s", async (_id, vector) => {
        const { data, unread } = remembersReads(vector.expected);
        await check({ ...vector, expected: data });
        expect(unread(), "expected values that this test never reads").toEqual([]);
      });
  });
};
