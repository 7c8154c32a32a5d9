import { measured, notDefined, type Measurement } from "../measurement";
import type { ArticleGamma } from "./article-gamma";
import type { CategorySums } from "./category-sums";
import { meanOf } from "./mean-of";

/** Disagreement about categories and its weight, observed and as the mean of the chance continua; rows add up. */
export type GammaCatRow = readonly [
  observed: number,
  weight: number,
  expected: number,
  expectedWeight: number,
];

/** The row of γ_cat, or of γ_k for the category of this index (−1 where nobody used it). */
export const gammaCatRow = (
  { categories, observed, chance }: ArticleGamma,
  category?: number,
): GammaCatRow => {
  const place = category ?? categories.length;
  const drawn = chance.filter((sums) => sums !== null);
  const mean = (column: keyof CategorySums) =>
    drawn.length === 0 ? 0 : meanOf(drawn, (sums) => sums.categories[column][place] ?? 0);
  return [
    observed?.categories.disagreement[place] ?? 0,
    observed?.categories.weight[place] ?? 0,
    mean("disagreement"),
    mean("weight"),
  ];
};

/**
 * Pooled γ_cat or γ_k = 1 − observed / expected disorder, each the sum of disagreements over the sum of weights of all
 * articles (and all chance continua) (Mathet 2017, “The agreement measure γ_cat”). `n`: the weight of the pairs it rests on, in units.
 */
export const gammaCatFrom = (row: ArrayLike<number>): Measurement => {
  if (at(row, 1) === 0) return notDefined({ kind: "no_pairable_values" });
  if (at(row, 2) === 0) return notDefined({ kind: "no_variation" });
  return measured(1 - at(row, 0) / at(row, 1) / (at(row, 2) / at(row, 3)), at(row, 1));
};

const at = (row: ArrayLike<number>, index: number): number => row[index] ?? 0;
