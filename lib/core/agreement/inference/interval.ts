import type { UndefinedReason } from "../undefined-reason";

/**
 * A 95 % interval over articles: how far the value could lie elsewhere had other articles of the same kind been
 * chosen. `articles` concern the coefficient; `degenerate` resamples had no value and are left out.
 */
export type Interval =
  | {
      kind: "interval";
      low: number;
      high: number;
      method: "bootstrap" | "jackknife";
      articles: number;
      resamples: number;
      degenerate: number;
    }
  | { kind: "undefined"; reason: UndefinedReason };

export const level = 0.95;
