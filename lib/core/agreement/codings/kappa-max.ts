import type { CountedRatings } from "./ratings";

/** The highest κ that two raters with these shares of categories could reach: (Σ min(p_k+, p_+k) − p_e) / (1 − p_e). */
export const highestKappa = ({ categories, items }: CountedRatings): { observed: number; kappa: number } => {
  const both = items.filter(({ answers }) => answers === 2);
  const shareOf = (rater: number, k: number) =>
    both.filter(({ places }) => places[rater] === k).length / both.length;
  let observed = 0;
  let expected = 0;
  for (const k of categories.keys()) {
    observed += Math.min(shareOf(0, k), shareOf(1, k));
    expected += shareOf(0, k) * shareOf(1, k);
  }
  return { observed, kappa: (observed - expected) / (1 - expected) };
};
