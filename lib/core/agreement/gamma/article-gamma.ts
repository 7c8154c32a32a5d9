import { deriveSeed } from "../random/derive-seed";
import { mulberry32 } from "../random/mulberry32";
import { alignUnits } from "./align-units";
import { categorySums, type CategorySums } from "./category-sums";
import { chanceUnits } from "./chance-sampler";
import { packContinuum, type Continuum, type GammaUnit, type PackedUnits } from "./continuum";
import { dissimilarityFor } from "./dissimilarity";
import type { GammaParameters } from "./gamma-parameters";

/** One continuum, aligned: the sums that γ, γ_cat and γ_k are made of. Costs as in `UnitAlignment`. */
export type AlignedSums = { units: number; cost: number; leastCost: number; categories: CategorySums };

/**
 * What one article gives to γ: its own alignment and those of its chance continua. Null in place of sums: too many
 * spans in one place.
 */
export type ArticleGamma = {
  categories: readonly string[];
  observed: AlignedSums | null;
  chance: readonly (AlignedSums | null)[];
};

/**
 * Aligns an article and its first `samples` chance continua. A chance continuum is always the same for the same seed,
 * the same places of spans and the same number, whatever the article, annotators and labels are called. Each alignment
 * has a budget of work of its own, so that their order doesn't matter.
 */
export const articleGamma = (
  continuum: Continuum,
  parameters: GammaParameters,
  samples: number,
): ArticleGamma => {
  const { convention, seed, work } = parameters;
  const dissimilarity = dissimilarityFor(continuum.categories, parameters);
  const sumsOf = (packed: PackedUnits): AlignedSums | null => {
    const alignment = alignUnits(packed, dissimilarity, { left: work });
    if (!alignment) return null;
    const { cost, leastCost } = alignment;
    const categories = categorySums(packed, alignment, dissimilarity, convention);
    return { units: packed.start.length, cost, leastCost, categories };
  };
  const own = deriveSeed(seed, continuum.length, ...continuum.annotators.map(placesOf));
  const isEmpty = continuum.annotators.every((units) => units.length === 0);
  const observed = sumsOf(packContinuum(continuum));
  const chance: ArticleGamma["chance"] =
    isEmpty || !observed
      ? []
      : Array.from({ length: samples }, (_, sample) =>
          sumsOf(chanceUnits(continuum, convention, mulberry32(deriveSeed(own, sample)))),
        );
  return { categories: continuum.categories, observed, chance };
};

const placesOf = (units: readonly GammaUnit[]) => units.map(({ start, end }) => `${start}-${end}`).join(" ");
