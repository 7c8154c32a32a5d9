import { defaultWeights, type GammaWeights } from "./dissimilarity";
import { defaultWork } from "./work-budget";

/** Where programs that compute γ depart from the papers. */
export type GammaConvention = {
  name: "paper" | "pygamma" | "pygamma-statistical";
  /** How chance continua are drawn: the annotators' own units shifted, or from normal distributions. */
  sampler: "shift" | "statistical";
  /** Least distance of the shifts of a chance continuum, in mean lengths of a unit. */
  shiftDistance: number;
  /** Whether a unit that a shift moves across the end of the text is cut, or sticks out. */
  cutsAtEnd: boolean;
  /** Whether the pairing confidence of γ_cat is 1 − α·d_pos (the authors' program) or 1 − d_pos. */
  weighsConfidence: boolean;
  /** Whether γ_cat counts a unit aligned with none as disagreement. */
  countsEmptyPairs: boolean;
};

/** Mathet et al. 2015 and Mathet 2017. */
export const paperConvention: GammaConvention = {
  name: "paper",
  sampler: "shift",
  shiftDistance: 1,
  cutsAtEnd: true,
  weighsConfidence: false,
  countsEmptyPairs: false,
};

/** The package pygamma-agreement with its shift sampler. */
export const pygammaConvention: GammaConvention = {
  name: "pygamma",
  sampler: "shift",
  shiftDistance: 0.5,
  cutsAtEnd: false,
  weighsConfidence: true,
  countsEmptyPairs: true,
};

/** The same package as it draws unless told otherwise. */
export const pygammaStatisticalConvention: GammaConvention = {
  ...pygammaConvention,
  name: "pygamma-statistical",
  sampler: "statistical",
};

/** What a γ depends on besides the spans; printed with every value. */
export type GammaParameters = GammaWeights & {
  convention: GammaConvention;
  seed: number;
  /** Chance continua are drawn until the error of their mean disorder is below this share of it (95 %). */
  precision: number;
  /** At least and at most so many chance continua for each article. */
  leastSamples: number;
  mostSamples: number;
  /** Steps of search that one alignment may take; with 0, every value is an instant preview (≈). */
  work: number;
};

export const defaultGammaParameters: GammaParameters = {
  ...defaultWeights,
  convention: paperConvention,
  seed: 1,
  precision: 0.02,
  leastSamples: 10,
  mostSamples: 400,
  work: defaultWork,
};

/** Mathet et al. 2015, s. 5.3: a first estimate needs 30 chance continua, here over all articles together. */
export const firstSamples = ({ leastSamples, mostSamples }: GammaParameters, articles: number): number =>
  Math.min(mostSamples, Math.max(leastSamples, Math.ceil(30 / Math.max(1, articles))));
