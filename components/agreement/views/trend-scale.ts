import type { TrendPoint } from "@/lib/core/agreement/explore/trend";

/** The room of the plot in pixels: how large, and where months and values stand in it. */
export type TrendScale = {
  width: number;
  height: number;
  left: number;
  ticks: readonly number[];
  /** So far apart are months that are named, so that their names stand clear of each other. */
  every: number;
  x: (month: number) => number;
  y: (value: number) => number;
};

const [width, height, left, right, top, bottom] = [760, 232, 44, 48, 8, 44];
const leastRoom = 56;

/** From 0 to 1, and down to −0.2 where something lies below 0; what is lower still stands on the edge. */
export function trendScale(points: readonly TrendPoint[]): TrendScale {
  const lows = points.flatMap(({ value, interval }) => [
    value.kind === "value" ? value.value : 0,
    interval.kind === "interval" ? interval.low : 0,
  ]);
  const least = Math.min(...lows) < 0 ? -0.2 : 0;
  const last = Math.max(1, ...points.map(({ month }) => month));
  const inside = (value: number) => Math.max(least, Math.min(1, value));
  return {
    width,
    height,
    left,
    ticks: [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick >= least),
    every: Math.ceil((last * leastRoom) / (width - left - 2 * right)),
    x: (month) => left + right + (month / last) * (width - left - 2 * right),
    y: (value) => top + ((1 - inside(value)) / (1 - least)) * (height - top - bottom),
  };
}
