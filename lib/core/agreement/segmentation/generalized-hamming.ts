/** Prices of an edit: a boundary put in, taken out, or moved by one place. */
export type EditCosts = { insertion: number; deletion: number; shift: number };

/**
 * Generalized Hamming distance (Bookstein, Kulyukin & Raita 2002): the cheapest way to turn the boundaries of `b`
 * into those of `a`.
 */
export const generalizedHamming = (
  a: readonly boolean[],
  b: readonly boolean[],
  { insertion, deletion, shift }: EditCosts,
): number => {
  const places = (marks: readonly boolean[]) =>
    marks.flatMap((isBoundary, place) => (isBoundary ? [place] : []));
  const wanted = places(a);
  let costs = [0, ...wanted.map((_, index) => (index + 1) * insertion)];
  for (const have of places(b)) {
    const next = [(costs[0] ?? 0) + deletion];
    wanted.forEach((want, index) => {
      const moved = (costs[index] ?? 0) + shift * Math.abs(have - want);
      const removed = (costs[index + 1] ?? 0) + deletion;
      const added = (next[index] ?? 0) + insertion;
      next.push(Math.min(moved, removed, added));
    });
    costs = next;
  }
  return costs.at(-1) ?? 0;
};
