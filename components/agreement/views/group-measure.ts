import type { ScopedValue } from "@/lib/core/agreement/explore/scoped-values";

/** The value that stands for a group in a plot: γ where it is known, span F1 until then. */
export const groupMeasure = (values: readonly ScopedValue[]): ScopedValue | undefined =>
  values.find(({ measure }) => measure === "gamma") ?? values.find(({ measure }) => measure === "f1-overlap");
