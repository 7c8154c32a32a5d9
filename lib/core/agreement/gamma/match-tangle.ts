import { matchByGain, type Edge } from "../spans/weighted-matching";
import { columnOf, type Column } from "./column";
import type { Tangle } from "./tangle";

/** Two annotators: every column is a pair, so the best alignment is a maximum-weight matching. */
export const matchTangle = (tangle: Tangle): Column[] => {
  const { annotator, opening, saving, size } = tangle;
  const unitsOf = (one: number) => [...annotator.keys()].filter((unit) => annotator[unit] === one);
  const [rows, columns] = [unitsOf(0), unitsOf(1)];
  const edges: Edge[] = [];
  rows.forEach((unit, row) => {
    columns.forEach((other, column) => {
      const gain = opening + (saving[unit * size + other] ?? 0);
      if (gain > 0) edges.push({ row, column, gain });
    });
  });
  const used = matchByGain(
    rows.map(() => 1),
    columns.map(() => 1),
    edges,
  );
  return edges.flatMap(({ row, column }, index) =>
    used[index] ? [columnOf(tangle, [rows[row] ?? 0, columns[column] ?? 0])] : [],
  );
};
