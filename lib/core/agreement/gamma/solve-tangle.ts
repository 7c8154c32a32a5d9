import { agglomerate } from "./agglomerate";
import { columnOf, totalGain, type Column, type ColumnsByAnchor } from "./column";
import { createPricing, type Pricing } from "./pricing";
import { matchTangle } from "./match-tangle";
import { smallTangle, solveSmall } from "./solve-small";
import type { Tangle } from "./tangle";
import { searchInTextOrder } from "./text-order-search";
import { addToPool, boundAt, emptyPool, fairPrices, improvePrices, type PricedBound } from "./unit-prices";
import type { WorkBudget } from "./work-budget";

/** The best alignment of a tangle that was found, and a proof that none saves more than `bound`. */
export type TangleSolution = { columns: readonly Column[]; gain: number; bound: number };

const rounds = 12;
const stepsARound = 80;
const beam = 30;
const widest = 30_000;
const closed = 5e-11;

/**
 * Aligns one tangle. Two annotators: an assignment problem. More: an instant first alignment, prices that prove a
 * bound (and bring good columns to light), then a search over all columns that could still be part of a better
 * alignment: with a bound this close they are few. Exact, unless the budget of work ends before.
 */
export const solveTangle = (tangle: Tangle, budget: WorkBudget): TangleSolution => {
  if (tangle.size <= smallTangle) return exactly(solveSmall(tangle));
  if (tangle.annotators === 2) return exactly(matchTangle(tangle));
  const first = agglomerate(tangle);
  let best: { columns: readonly Column[]; gain: number } = { columns: first, gain: totalGain(first) };

  const pricing = createPricing(tangle, budget);
  const pool = emptyPool(tangle);
  for (const column of first) addToPool(pool, column);
  let prices = fairPrices(tangle, first);
  let proof: PricedBound | null = null;
  for (let round = 0; round < rounds; round++) {
    const next = boundAt(tangle, pricing, prices, pool);
    if (!next) break;
    if (!proof || next.bound < proof.bound) proof = next;
    if (proof.bound - best.gain < closed) break;
    const found = searchInTextOrder(pool.byAnchor, proof, best.gain, beam, budget);
    if (found.gain > best.gain) best = found;
    if (proof.bound - best.gain < closed || next.found === 0) break;
    prices = improvePrices(pool, proof.prices, best.gain, stepsARound);
  }
  if (!proof) return { ...best, bound: looseBound(tangle) };
  return closeGap(tangle, pricing, proof, best, budget);
};

const exactly = (columns: readonly Column[]): TangleSolution => {
  const gain = totalGain(columns);
  return { columns, gain, bound: gain };
};

/** Searches all columns that an alignment better than the best known could hold, until none is left. */
const closeGap = (
  tangle: Tangle,
  pricing: Pricing,
  proof: PricedBound,
  known: { columns: readonly Column[]; gain: number },
  budget: WorkBudget,
): TangleSolution => {
  let best = known;
  for (;;) {
    const gap = proof.bound - best.gain;
    if (gap < closed) return { ...best, bound: best.gain };
    const columns = columnsWithin(tangle, pricing, proof, gap);
    if (!columns) return { ...best, bound: proof.bound };
    const found = searchInTextOrder(columns, proof, best.gain, widest, budget);
    const isBetter = found.gain > best.gain;
    if (isBetter) best = found;
    if (found.isComplete) return { ...best, bound: best.gain };
    if (!isBetter || budget.left < 0) return { ...best, bound: proof.bound };
  }
};

/** An alignment with a column that falls short of its anchor's excess by more than the gap can't be better. */
const columnsWithin = (
  tangle: Tangle,
  pricing: Pricing,
  { prices, excess }: PricedBound,
  gap: number,
): ColumnsByAnchor | null => {
  const columns: ColumnsByAnchor = [];
  for (let anchor = 0; anchor < tangle.size; anchor++) {
    const least = (excess[anchor] ?? 0) - gap - 1e-9;
    const own: Column[] = [];
    const isComplete = pricing(
      anchor,
      prices,
      () => least,
      (units) => own.push(columnOf(tangle, units)),
    );
    if (!isComplete) return null;
    columns.push(own);
  }
  return columns;
};

/**
 * What no alignment can save, however good: each unit's fair share of the best column it could dream of, with the
 * dearest partner of each other annotator.
 */
const looseBound = ({ annotators, annotator, opening, saving, size }: Tangle): number => {
  let bound = 0;
  for (let unit = 0; unit < size; unit++) {
    const dearest = new Float64Array(annotators).fill(-Infinity);
    for (let other = 0; other < size; other++) {
      const by = annotator[other] ?? 0;
      dearest[by] = Math.max(dearest[by] ?? -Infinity, saving[unit * size + other] ?? -Infinity);
    }
    const partners = [...dearest.toSorted()].reverse();
    let most = 0;
    let pairs = 0;
    for (const [index, partner] of partners.entries()) {
      pairs += partner / 2;
      most = Math.max(most, (opening * (index + 1)) / (index + 2) + pairs);
    }
    bound += most;
  }
  return bound;
};
