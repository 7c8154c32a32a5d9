import type { Interval } from "../inference/interval";
import type { Measurement } from "../measurement";
import type { MeasureId } from "../report/measure";
import type { GroupValues } from "./exploration";

/** One month of a trend; `month` counts from the first, so that months without work leave their room. */
export type TrendPoint = {
  key: string;
  month: number;
  value: Measurement;
  interval: Interval;
  /** The versions of the codebook that its articles were read under. */
  versions: string;
};

const monthNumber = (key: string): number => 12 * Number(key.slice(0, 4)) + Number(key.slice(5, 7));

/** A measure from month to month, with the versions of the codebook in force. */
export const trend = (
  months: readonly GroupValues[],
  versions: readonly GroupValues[],
  measure: MeasureId,
): TrendPoint[] => {
  const dated = months.filter(({ key }) => /^\d{4}-\d{2}$/.test(key));
  const first = Math.min(...dated.map(({ key }) => monthNumber(key)));
  return dated.flatMap(({ key, articleIds, values }) => {
    const one = values.find((value) => value.measure === measure);
    if (!one) return [];
    const { value, interval } = one;
    const own = new Set(articleIds);
    const inForce = versions.filter((version) => version.articleIds.some((id) => own.has(id)));
    return [
      {
        key,
        month: monthNumber(key) - first,
        value,
        interval,
        versions: inForce.map(({ name }) => name).join(", "),
      },
    ];
  });
};

/** Neighbours that all have something, together; where one lacks it, what is drawn has a gap. */
export const unbroken = <Point, Had>(points: readonly Point[], had: (point: Point) => Had | null): Had[][] =>
  points
    .reduce<Had[][]>(
      (runs, point) => {
        const one = had(point);
        if (one === null) return [...runs, []];
        return [...runs.slice(0, -1), [...(runs.at(-1) ?? []), one]];
      },
      [[]],
    )
    .filter((run) => run.length > 0);
