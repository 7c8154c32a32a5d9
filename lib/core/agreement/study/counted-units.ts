import type { Annotation, ArticleDocument } from "../../annotation/article-document";
import { intersectStretches, lengthOf, mergeStretches, type Stretch } from "../spans/stretch";
import { compareUnits, unitKey, type Unit } from "../spans/unit";
import type { StudyOptions } from "./study-options";
import type { StudyProblem } from "./study-problem";

/** The stretches of an article that count under the options. */
export const countedStretches = (
  { text, zones }: Pick<ArticleDocument, "text" | "zones">,
  zoneKinds: StudyOptions["zoneKinds"],
): Stretch[] => {
  if (zoneKinds === "all" || zones.length === 0) return mergeStretches([{ start: 0, end: text.length }]);
  return mergeStretches(zones.filter(({ kind }) => zoneKinds.includes(kind)));
};

/** Why an annotation can't be counted at all, or null. */
export const problemOf = (
  annotation: Annotation,
  textLength: number,
  knownLabels: ReadonlySet<string>,
): StudyProblem["kind"] | null => {
  if (annotation.parts.length === 0) return "no_parts";
  if (annotation.parts.some(({ start, end }) => !(start < end))) return "end_before_start";
  if (annotation.parts.some(({ start, end }) => start < 0 || end > textLength)) return "outside_text";
  return knownLabels.has(annotation.labelId) ? null : "unknown_label";
};

export type CountedUnits = { units: Unit[]; uncounted: number; repeated: number };

/** The units of one coder on one article: clipped to what counts, in text order, repeated ones once. */
export const countedUnits = (
  annotations: readonly Annotation[],
  counted: readonly Stretch[],
): CountedUnits => {
  const clipped = annotations
    .map(({ id, labelId, parts }): Unit => {
      return { id, labelId, stretches: intersectStretches(mergeStretches(parts), counted) };
    })
    .filter(({ stretches }) => lengthOf(stretches) > 0)
    .toSorted(compareUnits);
  const known = new Map<string, Unit>();
  for (const unit of clipped) if (!known.has(unitKey(unit))) known.set(unitKey(unit), unit);
  return {
    units: [...known.values()],
    uncounted: annotations.length - clipped.length,
    repeated: clipped.length - known.size,
  };
};
