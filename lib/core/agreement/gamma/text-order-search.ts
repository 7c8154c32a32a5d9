import type { Column, ColumnsByAnchor } from "./column";
import type { PricedBound } from "./unit-prices";
import type { WorkBudget } from "./work-budget";

/** The best packing found; `isComplete` if no other of these columns can save more than it or than `known`. */
export type SearchOutcome = { columns: Column[]; gain: number; isComplete: boolean };

/**
 * Packs columns by going through the units in text order: each unit is left alone, starts one of its columns, or
 * is already used. What later choices depend on is only the set of later units already used, so of all ways to
 * the same set the best is kept (dynamic programming over the frontier); and a way is dropped once what it saves
 * and the prices of the units still free (see `PricedBound`) can't reach `known`. At most `width` ways are kept.
 */
export const searchInTextOrder = (
  columns: ColumnsByAnchor,
  { prices, excess }: PricedBound,
  known: number,
  width: number,
  budget: WorkBudget,
): SearchOutcome => {
  const size = prices.length;
  const worth = prices.map((price, unit) => price + (excess[unit] ?? 0));
  const worthFrom = new Float64Array(size + 1);
  for (let unit = size - 1; unit >= 0; unit--)
    worthFrom[unit] = (worthFrom[unit + 1] ?? 0) + (worth[unit] ?? 0);
  let ways: Way[] = [{ used: [], gain: 0, spent: 0, before: null, column: null }];
  let isComplete = true;
  for (let unit = 0; unit < size && ways.length > 0; unit++) {
    const next = new Map<string, Way>();
    const hope = worthFrom[unit + 1] ?? 0;
    const keep = (way: Way) => {
      if (way.gain + hope - way.spent < known - 1e-9) return;
      const key = way.used.join();
      const rival = next.get(key);
      if (!rival || way.gain > rival.gain + 1e-12) next.set(key, way);
    };
    for (const way of ways) {
      budget.left -= 1;
      if (way.used[0] === unit) {
        const { gain, before, column } = way;
        keep({ used: way.used.slice(1), gain, spent: way.spent - (worth[unit] ?? 0), before, column });
        continue;
      }
      keep(way);
      for (const column of columns[unit] ?? []) {
        budget.left -= 1;
        const joined = joinUsed(way.used, column.units);
        if (joined === null) continue;
        let spent = way.spent;
        for (let index = 1; index < column.units.length; index++)
          spent += worth[column.units[index] ?? 0] ?? 0;
        keep({ used: joined, gain: way.gain + column.gain, spent, before: way, column });
      }
    }
    ways = [...next.values()];
    if (ways.length > width || budget.left < 0) {
      isComplete = false;
      ways = ways.sort((a, b) => b.gain - b.spent - (a.gain - a.spent)).slice(0, budget.left < 0 ? 1 : width);
    }
  }
  const best = ways.reduce<Way | null>((most, way) => (most && most.gain >= way.gain ? most : way), null);
  return { columns: best ? columnsOf(best) : [], gain: best?.gain ?? -Infinity, isComplete };
};

/** A way to go on from here: the later units already used, what is saved, and the worth of those units. */
type Way = {
  used: readonly number[];
  gain: number;
  spent: number;
  before: Way | null;
  column: Column | null;
};

/** The used units together with the column's, without its anchor, in order; null where they meet. */
const joinUsed = (used: readonly number[], units: readonly number[]): number[] | null => {
  const joined: number[] = [];
  let i = 0;
  for (let j = 1; j < units.length; j++) {
    const unit = units[j] ?? 0;
    while (i < used.length && (used[i] ?? 0) < unit) joined.push(used[i++] ?? 0);
    if (used[i] === unit) return null;
    joined.push(unit);
  }
  while (i < used.length) joined.push(used[i++] ?? 0);
  return joined;
};

const columnsOf = (way: Way): Column[] => {
  const columns: Column[] = [];
  for (let step: Way | null = way; step; step = step.before) if (step.column) columns.push(step.column);
  return columns.reverse();
};
