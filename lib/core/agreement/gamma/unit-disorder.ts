import type { StudyArticle } from "../study/agreement-study";
import { alignUnits } from "./align-units";
import { articleContinuum } from "./article-continuum";
import { packContinuum, type PackedUnits } from "./continuum";
import { dissimilarityFor, positionalDissimilarity, type Dissimilarity } from "./dissimilarity";
import type { GammaWeights } from "./dissimilarity";
import { defaultWork } from "./work-budget";

/**
 * How much of an article's observed disorder each unit answers for, by its id: an equal share of the cost of its
 * unitary alignment (Mathet et al. 2015, s. 4.3) in the best alignment, so that all together are its cost. Ids are
 * unique in the article. Null where the spans are too many in one place to be aligned.
 */
export const unitDisorder = (
  article: StudyArticle,
  weights: GammaWeights,
  work: number = defaultWork,
): ReadonlyMap<string, number> | null => {
  const continuum = articleContinuum(article);
  const packed = packContinuum(continuum);
  const dissimilarity = dissimilarityFor(continuum.categories, weights);
  const alignment = alignUnits(packed, dissimilarity, { left: work });
  if (!alignment) return null;
  const ids = continuum.annotators.flat().map(({ id }) => id);
  const idOf = (place: number) => ids[packed.source[place] ?? -1] ?? "";
  const shares = new Map(ids.map((id) => [id, weights.deltaEmpty]));
  for (const together of alignment.together)
    for (const place of together)
      shares.set(idOf(place), costOf(packed, together, dissimilarity) / together.length);
  return shares;
};

/** The cost of a unitary alignment: the mean over all pairs of annotators, Δ∅ wherever one has no unit in it. */
const costOf = (packed: PackedUnits, together: readonly number[], dissimilarity: Dissimilarity): number => {
  const pairs = (packed.annotators * (packed.annotators - 1)) / 2;
  let saved = 0;
  together.forEach((u, index) => {
    for (const v of together.slice(index + 1)) saved += 1 - distance(packed, u, v, dissimilarity);
  });
  return (1 - saved / pairs) * dissimilarity.deltaEmpty;
};

/** α·d_pos + β·d_cat, in units of Δ∅. */
const distance = (
  { start, end, category }: PackedUnits,
  u: number,
  v: number,
  { alpha, beta, size, category: categories }: Dissimilarity,
): number => {
  const place = positionalDissimilarity(start[u] ?? 0, end[u] ?? 0, start[v] ?? 0, end[v] ?? 0);
  return alpha * place + beta * (categories[(category[u] ?? 0) * size + (category[v] ?? 0)] ?? 1);
};
