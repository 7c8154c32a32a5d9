import { sentencesOf } from "../../text/sentences";
import { intersectStretches, type Stretch } from "../spans/stretch";
import type { StudyArticle } from "../study/agreement-study";
import { presenceRow } from "./presence";
import { everything, rowKey, type RowEntry, type Scope } from "./scope";

/**
 * Rows of agreement on whether a label is used in a sentence: those of all sentences with counted text, added up. A
 * span is in each sentence that it shares a character with.
 */
export const sentenceRows = (
  { text, counted, layers }: StudyArticle,
  labelIds: readonly string[],
): RowEntry[] => {
  const sentences = sentencesOf(text).filter((one) => intersectStretches([one], counted).length > 0);
  if (layers.length < 2 || sentences.length === 0) return [];
  const rowsIn = (scope: Scope) => {
    const saying = new Float64Array(sentences.length);
    for (const { units } of layers) {
      const marked = units
        .filter(({ labelId }) => scope.labelId === null || labelId === scope.labelId)
        .flatMap(({ stretches }) => stretches);
      for (const place of sentencesWith(marked, sentences)) saying[place] = (saying[place] ?? 0) + 1;
    }
    const rows = Array.from(saying, (count) => presenceRow(layers.length, count));
    const row = (rows[0] ?? []).map((_, column) => rows.reduce((sum, one) => sum + (one[column] ?? 0), 0));
    return (["sentence-percent", "sentence-ac1", "sentence-alpha"] as const).map((measure): RowEntry => [
      rowKey(measure, scope),
      row,
    ]);
  };
  return [everything, ...labelIds.map((labelId): Scope => ({ labelId, coderIds: null }))].flatMap(rowsIn);
};

/** The places of the sentences that share a character with a stretch. */
const sentencesWith = (stretches: readonly Stretch[], sentences: readonly Stretch[]): Set<number> => {
  const places = new Set<number>();
  for (const { start, end } of stretches)
    for (let place = firstEndingAfter(sentences, start); (sentences[place]?.start ?? Infinity) < end; place++)
      places.add(place);
  return places;
};

const firstEndingAfter = (sentences: readonly Stretch[], offset: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
