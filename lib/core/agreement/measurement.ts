import type { UndefinedReason } from "./undefined-reason";

/** A coefficient, or why there is none. `n` counts what it rests on; each measure says what that is. */
export type Measurement =
  { kind: "value"; value: number; n: number } | { kind: "undefined"; reason: UndefinedReason };

export const measured = (value: number, n: number): Measurement => ({ kind: "value", value, n });

export const notDefined = (reason: UndefinedReason): Measurement & { kind: "undefined" } => ({
  kind: "undefined",
  reason,
});
