import { measured, notDefined, type Measurement } from "../measurement";

/**
 * Whether a label is used in an article (or a sentence) at all, as a yes-or-no coding of articles. Row of an article
 * with two or more annotators: its agreeing share of pairs, 1, the share that say yes, readings, yes, differing
 * coincidences. Rows of sentences add up to the row of their article.
 */
export const presenceRow = (annotators: number, saying: number): number[] => {
  const pairs = annotators * (annotators - 1);
  const differing = (saying * (annotators - saying)) / (annotators - 1);
  return [
    1 - (2 * saying * (annotators - saying)) / pairs,
    1,
    saying / annotators,
    annotators,
    saying,
    differing,
  ];
};

const at = (sums: ArrayLike<number>, index: number): number => sums[index] ?? 0;

/** The share of pairs of annotators who agree, averaged over articles (sentences); `n` counts them. */
export const presencePercent = (sums: ArrayLike<number>): Measurement =>
  at(sums, 1) === 0
    ? notDefined({ kind: "no_pairable_values" })
    : measured(at(sums, 0) / at(sums, 1), at(sums, 1));

/** Gwet's AC1 for two categories: p_e = 2π(1−π). It has a value where everybody always says the same. */
export const presenceAc1 = (sums: ArrayLike<number>): Measurement => {
  const articles = at(sums, 1);
  if (articles === 0) return notDefined({ kind: "no_pairable_values" });
  const share = at(sums, 2) / articles;
  const expected = 2 * share * (1 - share);
  return measured((at(sums, 0) / articles - expected) / (1 - expected), articles);
};

/** Krippendorff's α, nominal, for two categories. */
export const presenceAlpha = (sums: ArrayLike<number>): Measurement => {
  const [readings, saying, differing] = [at(sums, 3), at(sums, 4), at(sums, 5)];
  if (readings === 0) return notDefined({ kind: "no_pairable_values" });
  if (saying === 0 || saying === readings) return notDefined({ kind: "no_variation" });
  return measured(1 - ((readings - 1) * differing) / (saying * (readings - saying)), at(sums, 1));
};
