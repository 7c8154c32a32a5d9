import type { UndefinedReason } from "../undefined-reason";

/**
 * A chance-corrected coefficient with the observed and the expected agreement it is made of. `n` is the number of
 * items rated by two or more. The standard error is that of items drawn at random (linearised, Gwet 2014), null
 * where there are too few items; where items lie in articles, prefer the interval over articles.
 */
export type Coefficient =
  | {
      kind: "value";
      value: number;
      n: number;
      observed: number;
      expected: number;
      standardError: number | null;
    }
  | { kind: "undefined"; reason: UndefinedReason };

/** √(Σ(xᵢ − value)² / (n(n−1))): the standard error of a mean of item values. */
export const standardErrorOf = (items: readonly number[], value: number): number | null => {
  if (items.length < 2) return null;
  const squares = items.reduce((sum, item) => sum + (item - value) ** 2, 0);
  return Math.sqrt(squares / (items.length * (items.length - 1)));
};
