/** What to do where a format leaves a choice. */
export type FitOptions = {
  /** Of spans that overlap: keep the longest, or the one that begins first, or write a file for each label. */
  overlap: "longest" | "first" | "per label";
  /** Of a span in several stretches: one span each, one span over all, or none. */
  discontinuous: "split" | "join" | "drop";
  /** Write each label's tag in this published scheme, and drop those without; null keeps the labels' own names. */
  scheme: string | null;
  /** Join overlapping spans of one label into one: the scorer of PTC refuses them. */
  mergesSameLabel: boolean;
};

export const fitDefaults: FitOptions = {
  overlap: "longest",
  discontinuous: "split",
  scheme: null,
  mergesSameLabel: false,
};
