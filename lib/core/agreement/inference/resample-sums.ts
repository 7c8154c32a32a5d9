import type { Statistic } from "./statistic";

/** For each statistic, where its columns lie among `columns`: equal columns of different statistics are one. */
export type ColumnTable = { columns: readonly Float64Array[]; places: readonly (readonly number[])[] };

/** Lays the rows of statistics out by column, one number an article; an article without a row adds nothing. */
export const columnTable = (statistics: readonly Statistic[]): ColumnTable => {
  const columns: Float64Array[] = [];
  const known = new Map<string, number[]>();
  const placeOf = (column: Float64Array): number => {
    const candidates = fingerprintGroup(known, column);
    const same = candidates.find((place) => isEqual(columns[place], column));
    if (same !== undefined) return same;
    candidates.push(columns.length);
    return columns.push(column) - 1;
  };
  const places = statistics.map(({ rows }) => {
    const width = rows.find((row) => row !== null)?.length ?? 0;
    return Array.from({ length: width }, (_, index) =>
      placeOf(Float64Array.from(rows, (row) => row?.[index] ?? 0)),
    );
  });
  return { columns, places };
};

const fingerprintGroup = (known: Map<string, number[]>, column: Float64Array): number[] => {
  let [sum, turned] = [0, 0];
  for (let index = 0; index < column.length; index++) {
    sum += column[index] ?? 0;
    turned += (column[index] ?? 0) * (index + 1);
  }
  const key = `${sum} ${turned}`;
  const group = known.get(key) ?? [];
  known.set(key, group);
  return group;
};

const isEqual = (a: Float64Array | undefined, b: Float64Array): boolean =>
  a !== undefined && a.every((value, index) => value === b[index]);

/**
 * Sums of each column over each resample: column · resamples + resample. `counts` says how often each article is in
 * each resample; `resamples` is a multiple of four. Two columns go through four resamples together, which is what
 * makes thousands of them quick: every number is fetched once for several products.
 */
export const resampleSums = (
  columns: readonly Float64Array[],
  counts: Float64Array,
  resamples: number,
): Float64Array => {
  const sums = new Float64Array(columns.length * resamples);
  for (let resample = 0; resample < resamples; resample += 4)
    for (let place = 0; place < columns.length; place += 2) {
      const other = Math.min(place + 1, columns.length - 1);
      const [x, y] = [columns[place], columns[other]];
      if (x && y) sumTogether(x, y, counts, resample, sums, place * resamples, other * resamples);
    }
  return sums;
};

const sumTogether = (
  x: Float64Array,
  y: Float64Array,
  counts: Float64Array,
  resample: number,
  sums: Float64Array,
  placeX: number,
  placeY: number,
) => {
  const articles = x.length;
  const a = resample * articles;
  const b = a + articles;
  const c = b + articles;
  const d = c + articles;
  let [xa, xb, xc, xd] = [0, 0, 0, 0];
  let [ya, yb, yc, yd] = [0, 0, 0, 0];
  for (let article = 0; article < articles; article++) {
    const valueX = x[article] ?? 0;
    const valueY = y[article] ?? 0;
    const inA = counts[a + article] ?? 0;
    const inB = counts[b + article] ?? 0;
    const inC = counts[c + article] ?? 0;
    const inD = counts[d + article] ?? 0;
    xa += valueX * inA;
    xb += valueX * inB;
    xc += valueX * inC;
    xd += valueX * inD;
    ya += valueY * inA;
    yb += valueY * inB;
    yc += valueY * inC;
    yd += valueY * inD;
  }
  sums.set([xa, xb, xc, xd], placeX + resample);
  sums.set([ya, yb, yc, yd], placeY + resample);
};
