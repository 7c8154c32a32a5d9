import { groupBy } from "../../group-by";
import type { MatchCounts } from "../spans/match-counts";
import { matchedDistance } from "../spans/matched-distance";
import { semevalCounts } from "../spans/semeval-f1";
import { characterMatches, exactMatches, overlapMatching } from "../spans/span-f1";
import type { Unit } from "../spans/unit";
import type { StudyArticle } from "../study/agreement-study";
import { coderPairs } from "../study/coder-pairs";
import type { MeasureId } from "./measure";
import { rowKey, type RowEntry, type Scope } from "./scope";

/** Rows of the F1 measures and of the distance of matched edges: for each pair of coders, each label one of them used, and all together. */
export const matchingRows = ({ layers }: StudyArticle): RowEntry[] => {
  const sums = new Map<string, number[]>();
  const byLabel = new Map(
    layers.map(({ coderId, units }) => [coderId, groupBy(units, ({ labelId }) => labelId)]),
  );
  const unitsOf = (coderId: string, labelId: string): readonly Unit[] =>
    byLabel.get(coderId)?.get(labelId) ?? [];
  for (const coderIds of coderPairs(layers.map(({ coderId }) => coderId))) {
    const [a, b] = coderIds;
    const labelIds = new Set([...(byLabel.get(a)?.keys() ?? []), ...(byLabel.get(b)?.keys() ?? [])]);
    // A pair that marked nothing has compared the article all the same.
    addTo(sums, pairRows([], []), [everyScope(null, null), everyScope(null, coderIds)]);
    for (const labelId of labelIds) {
      const rows = pairRows(unitsOf(a, labelId), unitsOf(b, labelId));
      addTo(sums, rows, [everyScope(null, coderIds), everyScope(labelId, coderIds)]);
      addTo(sums, rows.map(bothWays), [everyScope(null, null), everyScope(labelId, null)]);
    }
  }
  return [...sums];
};

const everyScope = (labelId: string | null, coderIds: Scope["coderIds"]): Scope => ({ labelId, coderIds });

const pairRows = (a: readonly Unit[], b: readonly Unit[]): [MeasureId, number[]][] => {
  const row = (counts: MatchCounts) => [counts.a, counts.b, counts.matched, counts.refused];
  const { spansA, spansB, coveredOfA, coveredOfB } = semevalCounts(a, b, "same");
  const { counts, matched } = overlapMatching(a, b);
  const { pairs, start, end, refused } = matchedDistance(matched, counts.refused);
  return [
    ["f1-exact", row(exactMatches(a, b))],
    ["f1-overlap", row(counts)],
    ["f1-characters", row(characterMatches(a, b))],
    ["f1-semeval", [spansA, spansB, coveredOfA, coveredOfB]],
    ["boundary-distance", [pairs, start, end, refused]],
  ];
};

/**
 * Over several pairs, precision and recall are pooled in both directions, because it is chance who of a pair stands
 * first. (The other measures are the same in both.)
 */
const bothWays = ([measure, row]: [MeasureId, number[]]): [MeasureId, number[]] => {
  const [spansA = 0, spansB = 0, coveredOfA = 0, coveredOfB = 0] = row;
  const [spans, covered] = [(spansA + spansB) / 2, (coveredOfA + coveredOfB) / 2];
  return [measure, measure === "f1-semeval" ? [spans, spans, covered, covered] : row];
};

const addTo = (
  sums: Map<string, number[]>,
  rows: readonly [MeasureId, number[]][],
  scopes: readonly Scope[],
) => {
  for (const scope of scopes)
    for (const [measure, row] of rows) {
      const key = rowKey(measure, scope);
      const known = sums.get(key);
      sums.set(key, known ? known.map((value, column) => value + (row[column] ?? 0)) : row);
    }
};
