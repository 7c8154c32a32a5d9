import { columnOf, type Column } from "./column";
import type { Tangle } from "./tangle";

/**
 * A first alignment in an instant: always joins the two groups of units that save most when joined, until nothing
 * saves more. Within a few per cent of the best; the search starts from it.
 */
export const agglomerate = (tangle: Tangle): Column[] => {
  const { opening, saving, size } = tangle;
  const joint = saving.map((value) => opening + value);
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, index) => [index]);
  const partner = new Int32Array(size).fill(-1);
  const lookAround = (row: number) => {
    let best = -1;
    let most = 0;
    for (let column = 0; column < size; column++) {
      const value = joint[row * size + column] ?? 0;
      if (column === row || value <= most || !groups[column]) continue;
      most = value;
      best = column;
    }
    partner[row] = best;
  };
  for (let row = 0; row < size; row++) lookAround(row);
  for (;;) {
    const into = mostSaving(joint, partner, groups);
    if (into < 0) break;
    const other = partner[into] ?? 0;
    groups[into]?.push(...(groups[other] ?? []));
    groups[other] = null;
    for (let column = 0; column < size; column++) {
      const value = (joint[into * size + column] ?? 0) + (joint[other * size + column] ?? 0) - opening;
      joint[into * size + column] = value;
      joint[column * size + into] = value;
    }
    for (let row = 0; row < size; row++) {
      if (!groups[row]) continue;
      if (row === into || partner[row] === into || partner[row] === other) lookAround(row);
      else if ((joint[row * size + into] ?? 0) > gainWith(joint, size, row, partner[row] ?? -1))
        partner[row] = into;
    }
  }
  return groups.flatMap((group) => (group && group.length > 1 ? [columnOf(tangle, group)] : []));
};

const gainWith = (joint: Float64Array, size: number, row: number, column: number): number =>
  column < 0 ? 0 : (joint[row * size + column] ?? 0);

const mostSaving = (
  joint: Float64Array,
  partner: Int32Array,
  groups: readonly (number[] | null)[],
): number => {
  let best = -1;
  let most = 1e-12;
  for (let row = 0; row < partner.length; row++) {
    const gain = groups[row] ? gainWith(joint, partner.length, row, partner[row] ?? -1) : 0;
    if (gain <= most) continue;
    most = gain;
    best = row;
  }
  return best;
};
