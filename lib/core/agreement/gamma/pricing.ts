import { apart, type Tangle } from "./tangle";
import type { WorkBudget } from "./work-budget";

/**
 * Given a price for each unit, goes through the columns anchored at a unit (it is their first) whose gain exceeds
 * their units' prices by `atLeast()` or more. That limit may rise while columns are reported: raised to each
 * reported value, the last column reported is the best. Depth first over annotators; a branch is left as soon as
 * even the best completion can't reach the limit, where a pair of units not yet chosen saves at most 1.
 * Returns false if the budget of work ended before the search did.
 */
export type Pricing = (
  anchor: number,
  prices: Float64Array,
  atLeast: () => number,
  report: (units: readonly number[], value: number) => void,
) => boolean;

export const createPricing = (tangle: Tangle, budget: WorkBudget): Pricing => {
  const { opening, saving, size } = tangle;
  const candidates = Array.from({ length: size }, (_, anchor) => laterCandidates(tangle, anchor));
  // One row of values a depth: what each candidate would add to the set chosen so far.
  const rows = Array.from({ length: tangle.annotators + 1 }, () => new Float64Array(size));

  return (anchor, prices, atLeast, report) => {
    const groups = candidates[anchor] ?? [];
    const chosen = [anchor];
    const first = rows[0] ?? new Float64Array(size);
    for (const group of groups)
      for (const unit of group)
        first[unit] = opening - (prices[unit] ?? 0) + (saving[anchor * size + unit] ?? 0);

    const extend = (nextGroup: number, value: number, depth: number) => {
      if (chosen.length > 1 && value >= atLeast()) report(chosen, value);
      const row = rows[depth] ?? first;
      const below = rows[depth + 1] ?? first;
      for (let g = nextGroup; g < groups.length; g++) {
        for (const unit of groups[g] ?? []) {
          const withUnit = value + (row[unit] ?? 0);
          if (withUnit < apart / 2) continue;
          let most = withUnit;
          const others = (groups.length - g - 2) / 2;
          for (let h = g + 1; h < groups.length; h++) {
            let best = 0;
            for (const other of groups[h] ?? []) {
              const adds = (row[other] ?? 0) + (saving[unit * size + other] ?? 0);
              below[other] = adds;
              if (adds + others > best) best = adds + others;
            }
            most += best;
          }
          budget.left -= 1;
          if (most < atLeast() || budget.left < 0) continue;
          chosen.push(unit);
          extend(g + 1, withUnit, depth + 1);
          chosen.pop();
        }
      }
    };
    extend(0, -(prices[anchor] ?? 0), 0);
    return budget.left >= 0;
  };
};

/** Units after the anchor that may share a column with it, grouped by annotator. */
const laterCandidates = ({ saving, size, annotator: annotators }: Tangle, anchor: number): number[][] => {
  const groups = new Map<number, number[]>();
  for (let unit = anchor + 1; unit < size; unit++) {
    if ((saving[anchor * size + unit] ?? apart) === apart) continue;
    const annotator = annotators[unit] ?? 0;
    const group = groups.get(annotator);
    if (group) group.push(unit);
    else groups.set(annotator, [unit]);
  }
  return [...groups.values()];
};
