import { measured, notDefined, type Measurement } from "../measurement";
import type { Masses } from "./boundaries";

/** For each unit of text but the last, whether a boundary follows it. */
export const boundaryMarks = (masses: Masses): boolean[] =>
  masses.flatMap((mass, segment) =>
    Array.from({ length: mass }, (_, place) => place === mass - 1 && segment < masses.length - 1),
  );

/** Half the mean length of a segment, at least 2; halves go to the even number, as in Python and segeval. */
export const usualWindow = (masses: Masses): number => {
  const half = masses.reduce((sum, mass) => sum + mass, 0) / masses.length / 2;
  const rounded = half % 1 === 0.5 ? 2 * Math.round(half / 2) : Math.round(half);
  return Math.max(2, rounded);
};

/** Share of windows of `window` places in which the two have different numbers of boundaries (Pevzner & Hearst 2002). */
export const windowDifference = (
  a: readonly boolean[],
  b: readonly boolean[],
  window: number,
  counting: "windows" | "boundaries" = "windows",
): Measurement =>
  overWindows(a, b, window, (x, y) => (counting === "windows" ? Number(x !== y) : Math.abs(x - y)));

/** Share of windows in which one has a boundary and the other none (Beeferman, Berger & Lafferty 1999). */
export const pk = (a: readonly boolean[], b: readonly boolean[], window: number): Measurement =>
  overWindows(a, b, window, (x, y) => Number(x > 0 !== y > 0));

const overWindows = (
  a: readonly boolean[],
  b: readonly boolean[],
  window: number,
  differ: (x: number, y: number) => number,
): Measurement => {
  const windows = a.length - window + 1;
  if (windows <= 0) return notDefined({ kind: "no_counted_text" });
  const count = (marks: readonly boolean[], start: number) =>
    marks.slice(start, start + window).filter(Boolean).length;
  let sum = 0;
  for (let start = 0; start < windows; start++) sum += differ(count(a, start), count(b, start));
  return measured(sum / windows, windows);
};
