import { articleContinuum, type ContinuumChoice } from "../gamma/article-continuum";
import { articleGamma } from "../gamma/article-gamma";
import type { GammaParameters } from "../gamma/gamma-parameters";
import { gammaCatRow } from "../gamma/gamma-cat-row";
import { gammaRow } from "../gamma/gamma-row";
import type { StudyArticle } from "../study/agreement-study";
import { coderPairs } from "../study/coder-pairs";
import type { MeasureId } from "./measure";
import { everything, rowKey, type RowEntry, type Scope } from "./scope";

/**
 * `samples` chance continua are drawn for each γ; those of single labels and pairs may be left out, because they take
 * most of the time.
 */
export type GammaAsked = {
  labelIds: readonly string[];
  scopes: "all" | "overall";
  gamma: GammaParameters;
  samples: number;
};

/**
 * Rows of γ for all, each label and each pair of coders, of γ of positions alone (β = 0), of γ_cat, and of γ_k for
 * each label; each with `samples` chance continua.
 */
export const gammaRows = (
  article: StudyArticle,
  { labelIds, scopes, gamma, samples }: GammaAsked,
): RowEntry[] => {
  if (article.layers.length < 2 || article.counted.length === 0) return [];
  const gammaOf = (choice: ContinuumChoice, changed: Partial<GammaParameters> = {}) =>
    articleGamma(articleContinuum(article, choice), { ...gamma, ...changed }, samples);
  const entry = (measure: MeasureId, scope: Scope, row: readonly number[]): RowEntry => [
    rowKey(measure, scope),
    row,
  ];
  const whole = gammaOf({});
  const pairs = coderPairs(article.layers.map(({ coderId }) => coderId));
  const overall = [
    entry("gamma", everything, gammaRow(whole)),
    entry("gamma-position", everything, gammaRow(gammaOf({}, { beta: 0 }))),
    entry("gamma-cat", everything, gammaCatRow(whole)),
  ];
  if (scopes === "overall") return overall;
  return [
    ...overall,
    ...labelIds.flatMap((labelId) => {
      const scope = { labelId, coderIds: null };
      return [
        entry("gamma", scope, gammaRow(gammaOf({ labelId }))),
        entry("gamma-k", scope, gammaCatRow(whole, whole.categories.indexOf(labelId))),
      ];
    }),
    ...pairs.map((coderIds) => entry("gamma", { labelId: null, coderIds }, gammaRow(gammaOf({ coderIds })))),
  ];
};
