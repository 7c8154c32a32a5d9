import { columnOf, type Column, type ColumnsByAnchor } from "./column";
import type { Pricing } from "./pricing";
import { apart, type Tangle } from "./tangle";

/**
 * A proof of how much any alignment can save. For whatever prices of the units, no alignment saves more than
 * `bound` = Σ prices + Σ over anchors of the most that a column with this anchor gains above its units' prices
 * (`excess`): each unit is used once at most, and each column has one anchor (Lagrangian relaxation).
 */
export type PricedBound = { prices: Float64Array; excess: Float64Array; bound: number };

/** Shares out what each column saves among its units: prices whose sum is the value of that alignment. */
export const fairPrices = ({ opening, saving, size }: Tangle, columns: readonly Column[]): Float64Array => {
  const prices = new Float64Array(size);
  for (const column of columns) {
    const count = column.units.length;
    for (const unit of column.units) {
      let share = (opening * (count - 1)) / count;
      for (const other of column.units)
        if (other !== unit) share += (saving[unit * size + other] ?? apart) / 2;
      prices[unit] = Math.max(0, share);
    }
  }
  return prices;
};

const keptPerAnchor = 3;

/** The bound at these prices, by an exact search; good columns found on the way join `pool`. */
export const boundAt = (
  tangle: Tangle,
  pricing: Pricing,
  prices: Float64Array,
  pool: ColumnPool,
): (PricedBound & { found: number }) | null => {
  const excess = new Float64Array(tangle.size);
  let bound = prices.reduce((sum, price) => sum + price, 0);
  let found = 0;
  for (let anchor = 0; anchor < tangle.size; anchor++) {
    let best = 1e-12;
    const better: number[][] = [];
    const isComplete = pricing(
      anchor,
      prices,
      () => best,
      (units, value) => {
        best = value;
        better.push([...units]);
      },
    );
    if (!isComplete) return null;
    if (better.length === 0) continue;
    excess[anchor] = best;
    bound += best;
    for (const units of better.slice(-keptPerAnchor)) found += addToPool(pool, columnOf(tangle, units));
  }
  return { prices, excess, bound, found };
};

/** The columns found so far, by anchor, each once. */
export type ColumnPool = { byAnchor: ColumnsByAnchor; known: Set<string> };

export const emptyPool = ({ size }: Tangle): ColumnPool => ({
  byAnchor: Array.from({ length: size }, () => []),
  known: new Set(),
});

/** 1 if the column is new to the pool. */
export const addToPool = ({ byAnchor, known }: ColumnPool, column: Column): 0 | 1 => {
  const key = column.units.join();
  if (known.has(key)) return 0;
  known.add(key);
  byAnchor[column.units[0] ?? 0]?.push(column);
  return 1;
};

/**
 * Prices with a lower bound over the columns of the pool, by subgradient steps of Polyak's length towards
 * `target`, the value of the best alignment known. A unit that several best columns want becomes dearer, one
 * that none wants cheaper.
 */
export const improvePrices = (
  { byAnchor }: ColumnPool,
  from: Float64Array,
  target: number,
  steps: number,
): Float64Array => {
  let prices = from.slice();
  let best = { value: Infinity, prices };
  let pace = 1;
  let sinceBest = 0;
  const slope = new Float64Array(from.length);
  for (let step = 0; step < steps && pace > 1e-3; step++) {
    const value = poolBound(byAnchor, prices, slope);
    if (value < best.value - 1e-9) {
      best = { value, prices: prices.slice() };
      sinceBest = 0;
    } else if (++sinceBest > 5) {
      pace *= 0.7;
      sinceBest = 0;
      prices = best.prices.slice();
    }
    let steepness = 0;
    for (let unit = 0; unit < prices.length; unit++) {
      if ((prices[unit] ?? 0) <= 0 && (slope[unit] ?? 0) > 0) slope[unit] = 0;
      steepness += (slope[unit] ?? 0) ** 2;
    }
    if (steepness === 0 || value - target < 1e-9) break;
    const length = (pace * (value - target)) / steepness;
    for (let unit = 0; unit < prices.length; unit++)
      prices[unit] = Math.max(0, (prices[unit] ?? 0) - length * (slope[unit] ?? 0));
  }
  return best.prices;
};

/** The bound over the pool alone; `slope` becomes 1 − how many best columns use each unit. */
const poolBound = (byAnchor: ColumnsByAnchor, prices: Float64Array, slope: Float64Array): number => {
  slope.fill(1);
  let value = 0;
  for (const price of prices) value += price;
  for (const columns of byAnchor) {
    let most = 0;
    let best: Column | null = null;
    for (const column of columns) {
      let excess = column.gain;
      for (const unit of column.units) excess -= prices[unit] ?? 0;
      if (excess <= most) continue;
      most = excess;
      best = column;
    }
    if (!best) continue;
    value += most;
    for (const unit of best.units) slope[unit] = (slope[unit] ?? 0) - 1;
  }
  return value;
};
