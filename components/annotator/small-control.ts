/** The look of a field that stands in a row of its panel. */
export const smallControl =
  "min-h-6 w-full min-w-0 rounded-control border border-rule-strong bg-paper px-1.5 py-0.5 text-12 text-ink disabled:opacity-60";
