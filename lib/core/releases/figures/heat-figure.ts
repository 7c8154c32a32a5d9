import { element, figure, label } from "./svg";

/** A cell of a heat map: what stands in it, and its shade from 0 to 1; null leaves it white. */
export type HeatCell = { text: string; shade: number | null };

const left = 220;
const top = 150;
const cellWidth = 52;
const cellHeight = 24;

/** From white to green, dark enough for black text at its darkest. */
const colour = (shade: number) => {
  const mix = (from: number, to: number) => Math.round(from + (to - from) * Math.max(0, Math.min(1, shade)));
  return `rgb(${mix(255, 140)},${mix(255, 196)},${mix(255, 165)})`;
};

/** A table of shaded cells as a figure of its own; names of columns stand upright. */
export function heatFigure(
  title: string,
  columns: readonly string[],
  rows: readonly { name: string; cells: readonly HeatCell[] }[],
): string {
  const heads = columns.map((name, index) => {
    const x = left + index * cellWidth + cellWidth / 2 + 4;
    return label(x, top - 8, name, { transform: `rotate(-60 ${x} ${top - 8})`, "font-size": 11 });
  });
  const body = rows.flatMap(({ name, cells }, row) => {
    const y = top + row * cellHeight;
    return [
      label(left - 12, y + 16, name, { "text-anchor": "end" }),
      ...cells.flatMap(({ text, shade }, column) => {
        const x = left + column * cellWidth;
        const frame = { x: x + 1, y: y + 1, width: cellWidth - 2, height: cellHeight - 2 };
        return [
          ...(shade === null ? [] : [element("rect", { ...frame, fill: colour(shade) })]),
          label(x + cellWidth / 2, y + 16, text, { "text-anchor": "middle", "font-size": 11 }),
        ];
      }),
    ];
  });
  const width = left + columns.length * cellWidth + 60;
  const height = top + rows.length * cellHeight + 20;
  return figure(title, width, height, [label(16, 24, title, { "font-weight": "600" }), ...heads, ...body]);
}
