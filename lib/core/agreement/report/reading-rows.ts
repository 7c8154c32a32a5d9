import { characterCounts, type CharacterCounts } from "../spans/character-alpha";
import { tokenCounts } from "../spans/token-counts";
import type { StudyArticle } from "../study/agreement-study";
import { coderPairs } from "../study/coder-pairs";
import { tokensIn } from "../study/tokens";
import type { MeasureId } from "./measure";
import { presenceRow } from "./presence";
import { everything, rowKey, type RowEntry, type Scope } from "./scope";

/** Rows of α and κ over characters: any label, each label, each pair of coders. */
export const characterRows = (article: StudyArticle, labelIds: readonly string[]): RowEntry[] =>
  readingRows(article, labelIds, ["alpha-characters", "kappa-characters"], (marks) =>
    characterCounts(article.counted, marks),
  );

/** The same over tokens. */
export const tokenRows = (article: StudyArticle, labelIds: readonly string[]): RowEntry[] => {
  const tokens = tokensIn(article.text, article.counted);
  return readingRows(article, labelIds, ["alpha-tokens", "kappa-tokens"], (marks) =>
    tokenCounts(tokens, marks),
  );
};

/** Rows of agreement on whether a label is used in the article at all. */
export const presenceRows = ({ layers }: StudyArticle, labelIds: readonly string[]): RowEntry[] => {
  if (layers.length < 2) return [];
  const rowsIn = (scope: Scope) => {
    const saying = layers.filter(({ units }) =>
      units.some(({ labelId }) => scope.labelId === null || labelId === scope.labelId),
    );
    const row = presenceRow(layers.length, saying.length);
    return (["presence-percent", "presence-ac1", "presence-alpha"] as const).map((measure): RowEntry => [
      rowKey(measure, scope),
      row,
    ]);
  };
  return [everything, ...labelIds.map((labelId): Scope => ({ labelId, coderIds: null }))].flatMap(rowsIn);
};

type Count = (marks: { start: number; end: number }[][]) => CharacterCounts;

const readingRows = (
  { layers }: StudyArticle,
  labelIds: readonly string[],
  measures: readonly MeasureId[],
  count: Count,
): RowEntry[] => {
  const rowsIn = (scope: Scope): RowEntry[] => {
    const chosen = layers.filter(({ coderId }) => !scope.coderIds || scope.coderIds.includes(coderId));
    const { readings, marked, differing } = count(
      chosen.map(({ units }) =>
        units
          .filter(({ labelId }) => scope.labelId === null || labelId === scope.labelId)
          .flatMap(({ stretches }) => stretches),
      ),
    );
    return measures.map((measure) => [rowKey(measure, scope), [readings, marked, differing]]);
  };
  const pairs = coderPairs(layers.map(({ coderId }) => coderId));
  return [
    everything,
    ...labelIds.map((labelId): Scope => ({ labelId, coderIds: null })),
    ...pairs.map((coderIds): Scope => ({ labelId: null, coderIds })),
  ].flatMap(rowsIn);
};
