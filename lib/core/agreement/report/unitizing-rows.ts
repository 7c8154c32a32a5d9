import { lengthOf, mergeStretches, type Stretch } from "../spans/stretch";
import type { StudyArticle, StudyLayer } from "../study/agreement-study";
import { joinedPlace } from "../study/joined-text";
import { alphaUnitizingOf } from "../unitizing/alpha-unitizing";
import { sectionsOf } from "../unitizing/sections";
import { addDisagreements, uAlphaSums, type Disagreement } from "../unitizing/u-alpha";
import type { MeasureId } from "./measure";
import { everything, rowKey, type RowEntry } from "./scope";

const none: Disagreement = { observed: 0, expected: 0 };
const unused = { ...none, shared: 0, total: 0 };

/**
 * Rows of the uα family and of α_U. Each part of a span is a unit; overlapping spans of one label by one coder are
 * merged. Where spans of different labels may overlap, uα is taken label by label and pooled; cuα and (k)uα compare
 * labels on the same text and are taken only where no coder's spans overlap.
 */
export const unitizingRows = (article: StudyArticle, labelIds: readonly string[]): RowEntry[] => {
  const length = lengthOf(article.counted);
  if (article.layers.length < 2 || length === 0) return [];
  const place = joinedPlace(article.counted);
  const sections = (labelId: string | null, name: string) =>
    article.layers.map((layer) => sectionsOf(stretchesOf(layer, labelId, name, place), length));
  const entry = (measure: MeasureId, labelId: string | null, row: number[]): RowEntry => [
    rowKey(measure, labelId === null ? everything : { labelId, coderIds: null }),
    row,
  ];
  const rowOf = ({ observed, expected }: Disagreement) => [observed, expected];
  const entries: RowEntry[] = [];
  let [unitsOfAll, olderOfAll] = [none, none];
  for (const labelId of labelIds) {
    const own = sections(labelId, labelId);
    const [{ units }, older] = [uAlphaSums(own), scaled(alphaUnitizingOf(own, length), length ** 2)];
    unitsOfAll = addDisagreements(unitsOfAll, units);
    olderOfAll = addDisagreements(olderOfAll, older);
    entries.push(entry("u-alpha", labelId, rowOf(units)), entry("alpha-unitizing", labelId, rowOf(older)));
  }
  entries.push(entry("u-alpha", null, rowOf(unitsOfAll)), entry("alpha-unitizing", null, rowOf(olderOfAll)));
  entries.push(entry("u-alpha-any", null, rowOf(uAlphaSums(sections(null, "any")).units)));
  const labelled = article.layers.map((layer) =>
    labelIds.flatMap((labelId) => stretchesOf(layer, labelId, labelId, place)),
  );
  if (labelled.some(overlaps)) {
    entries.push(
      entry("cu-alpha", null, [0, 0, 1]),
      ...labelIds.map((id) => entry("ku-alpha", id, [0, 0, 1, 0, 0])),
    );
    return entries;
  }
  const { labels, byLabel } = uAlphaSums(labelled.map((own) => sectionsOf(own, length)));
  entries.push(entry("cu-alpha", null, [...rowOf(labels), 0]));
  for (const labelId of labelIds) {
    const { observed, expected, shared, total } = byLabel.get(labelId) ?? unused;
    entries.push(entry("ku-alpha", labelId, [observed, expected, 0, shared, total]));
  }
  return entries;
};

type LabelledStretch = Stretch & { label: string };

const stretchesOf = (
  { units }: StudyLayer,
  labelId: string | null,
  label: string,
  place: (offset: number) => number,
): LabelledStretch[] =>
  mergeStretches(
    units
      .filter((unit) => labelId === null || unit.labelId === labelId)
      .flatMap(({ stretches }) =>
        stretches.map(({ start, end }) => ({ start: place(start), end: place(end) })),
      ),
    labelId === null ? "joined" : "apart",
  ).map((stretch) => ({ ...stretch, label }));

const scaled = ({ observed, expected }: Disagreement, by: number): Disagreement => ({
  observed: observed * by,
  expected: expected * by,
});

const overlaps = (units: readonly Stretch[]): boolean =>
  units
    .toSorted((a, b) => a.start - b.start)
    .some((unit, index, all) => index > 0 && unit.start < (all[index - 1]?.end ?? 0));
