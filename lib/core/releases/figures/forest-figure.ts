import type { Interval } from "../../agreement/inference/interval";
import { element, figure, label } from "./svg";

/** A named value with its interval. */
export type ForestMark = { name: string; value: number; interval: Interval };

const left = 220;
const right = 40;
const rowHeight = 22;
const top = 44;
const width = 720;

/** A forest plot as a figure of its own: a dot and a line for each mark on a common scale that ends at 1. */
export function forestFigure(title: string, marks: readonly ForestMark[]): string {
  const lows = marks.map(({ value, interval }) => (interval.kind === "interval" ? interval.low : value));
  const least = Math.min(0, Math.floor(Math.min(...lows) * 5) / 5);
  const x = (value: number) => left + ((value - least) / (1 - least)) * (width - left - right);
  const height = top + marks.length * rowHeight + 40;
  const ticks = Array.from({ length: Math.round((1 - least) / 0.2) + 1 }, (_, index) => least + index * 0.2);
  const axis = ticks.flatMap((tick) => [
    element("line", { x1: x(tick), x2: x(tick), y1: top - 8, y2: height - 34, stroke: "#d9d6cf" }),
    label(x(tick), height - 18, tick.toFixed(1).replace("-0.0", "0.0").replace("-", "−"), {
      "text-anchor": "middle",
    }),
  ]);
  const rows = marks.flatMap(({ name, value, interval }, index) => {
    const y = top + index * rowHeight + 6;
    const line =
      interval.kind === "interval"
        ? [
            element("line", {
              x1: x(Math.max(least, interval.low)),
              x2: x(Math.min(1, interval.high)),
              y1: y,
              y2: y,
              stroke: "#1d1c1a",
              "stroke-width": 1.5,
            }),
          ]
        : [];
    return [
      label(left - 12, y + 4, name, { "text-anchor": "end" }),
      ...line,
      element("circle", { cx: x(value), cy: y, r: 4, fill: "#1d1c1a" }),
    ];
  });
  return figure(title, width, height, [label(16, 24, title, { "font-weight": "600" }), ...axis, ...rows]);
}
