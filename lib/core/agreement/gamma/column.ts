import type { Tangle } from "./tangle";

/** A set of two or more units of a tangle, one an annotator, in text order, and what aligning them saves. */
export type Column = { units: readonly number[]; gain: number };

/** G(S): what aligning the units saves against leaving each alone. */
export const gainOf = ({ opening, saving, size }: Tangle, units: readonly number[]): number => {
  let gain = (units.length - 1) * opening;
  for (let i = 0; i < units.length; i++)
    for (let j = i + 1; j < units.length; j++) gain += saving[(units[i] ?? 0) * size + (units[j] ?? 0)] ?? 0;
  return gain;
};

export const columnOf = (tangle: Tangle, units: Iterable<number>): Column => {
  const ordered = [...units].sort((a, b) => a - b);
  return { units: ordered, gain: gainOf(tangle, ordered) };
};

/** Columns by their first unit in text order, their anchor. */
export type ColumnsByAnchor = Column[][];

export const totalGain = (columns: readonly Column[]): number =>
  columns.reduce((sum, { gain }) => sum + gain, 0);
