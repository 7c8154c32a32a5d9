/**
 * The weights of γ (Mathet, Widlöcher & Métivier 2015): d = α·d_pos + β·d_cat, and Δ∅ for a pair with an empty
 * unit. The paper and most of its users take 1, 1, 1; the authors' program takes α = 3.
 */
export type GammaWeights = {
  alpha: number;
  beta: number;
  deltaEmpty: number;
  /** Distance of two categories in 0..1, in either order; a pair not named is at distance 1. */
  categoryDistances: readonly CategoryDistance[];
};

export type CategoryDistance = { a: string; b: string; distance: number };

export const defaultWeights: GammaWeights = { alpha: 1, beta: 1, deltaEmpty: 1, categoryDistances: [] };

/**
 * d_pos (eq. 3) in units of Δ∅: ((|Δstart| + |Δend|) / (sum of lengths))². 0 for the same place, 1 for neighbours
 * of equal length that touch, and it goes on growing with distance.
 */
export const positionalDissimilarity = (
  startU: number,
  endU: number,
  startV: number,
  endV: number,
): number => {
  const share = (Math.abs(startU - startV) + Math.abs(endU - endV)) / (endU - startU + endV - startV);
  return share * share;
};

/** d_cat for every pair of categories, in units of Δ∅: row · categories + column. */
export const categoryMatrix = (categories: readonly string[], weights: GammaWeights): Float64Array => {
  const size = categories.length;
  const matrix = new Float64Array(size * size).fill(1);
  for (let index = 0; index < size; index++) matrix[index * size + index] = 0;
  for (const { a, b, distance } of weights.categoryDistances) {
    const [row, column] = [categories.indexOf(a), categories.indexOf(b)];
    if (row < 0 || column < 0) continue;
    matrix[row * size + column] = distance;
    matrix[column * size + row] = distance;
  }
  return matrix;
};

/** The weights with their category distances laid out for a continuum. */
export type Dissimilarity = {
  alpha: number;
  beta: number;
  deltaEmpty: number;
  size: number;
  category: Float64Array;
};

export const dissimilarityFor = (categories: readonly string[], weights: GammaWeights): Dissimilarity => ({
  alpha: weights.alpha,
  beta: weights.beta,
  deltaEmpty: weights.deltaEmpty,
  size: categories.length,
  category: categoryMatrix(categories, weights),
});
