import type { Column } from "./column";
import type { Tangle } from "./tangle";

/** Up to here, trying every subset is the fastest way. */
export const smallTangle = 8;

/** Packs a tangle of at most `smallTangle` units by dynamic programming over its subsets: 3^size steps. */
export const solveSmall = ({ opening, saving, size }: Tangle): Column[] => {
  const gains = new Float64Array(1 << size);
  for (let set = 1; set < gains.length; set++) {
    const low = set & -set;
    const rest = set ^ low;
    if (rest === 0) continue;
    let gain = (gains[rest] ?? 0) + opening;
    const row = (31 - Math.clz32(low)) * size;
    for (let other = 0; other < size; other++) if (rest & (1 << other)) gain += saving[row + other] ?? 0;
    gains[set] = gain;
  }
  const best = new Float64Array(gains.length);
  const firstColumn = new Int32Array(gains.length);
  for (let set = 1; set < gains.length; set++) {
    const low = set & -set;
    const rest = set ^ low;
    best[set] = best[rest] ?? 0;
    firstColumn[set] = low;
    for (let more = rest; more > 0; more = (more - 1) & rest) {
      const gain = (gains[low | more] ?? 0) + (best[rest ^ more] ?? 0);
      if (gain <= (best[set] ?? 0)) continue;
      best[set] = gain;
      firstColumn[set] = low | more;
    }
  }
  const columns: Column[] = [];
  for (let left = gains.length - 1; left > 0;) {
    const column = firstColumn[left] ?? left;
    left ^= column;
    if (column & (column - 1)) columns.push({ units: membersOf(column, size), gain: gains[column] ?? 0 });
  }
  return columns;
};

const membersOf = (set: number, size: number): number[] => {
  const members: number[] = [];
  for (let unit = 0; unit < size; unit++) if (set & (1 << unit)) members.push(unit);
  return members;
};
