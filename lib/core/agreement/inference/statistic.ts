import type { Measurement } from "../measurement";

/**
 * A coefficient as a function of sums over articles: one row of numbers for each article (null for one that it
 * doesn't concern), and how the summed rows give the value. Corpus values are pooled, so every coefficient of a
 * study has this form, and so has every resample of it.
 */
export type Statistic = {
  rows: readonly (readonly number[] | null)[];
  estimate: (sums: ArrayLike<number>) => Measurement;
};

/** The pooled value, over all articles. */
export const pooledValue = ({ rows, estimate }: Statistic): Measurement => estimate(sumRows(rows));

/** Column sums; an empty list where no article has a row. */
export const sumRows = (rows: Statistic["rows"]): number[] => {
  const present = rows.filter((row) => row !== null);
  return (present[0] ?? []).map((_, column) => present.reduce((sum, row) => sum + (row[column] ?? 0), 0));
};
