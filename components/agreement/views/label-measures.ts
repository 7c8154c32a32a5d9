import type { MeasureId } from "@/lib/core/agreement/report/measure";

/** What the view by label can show; the first is shown where it is known. */
export const labelMeasures: readonly { id: MeasureId; name: string }[] = [
  { id: "gamma", name: "γ" },
  { id: "gamma-k", name: "γk (label of aligned spans)" },
  { id: "alpha-characters", name: "α over characters" },
  { id: "u-alpha", name: "uα" },
  { id: "f1-overlap", name: "Span F1, overlap" },
  { id: "f1-exact", name: "Span F1, exact" },
  { id: "presence-ac1", name: "AC1 of presence in an article" },
];
