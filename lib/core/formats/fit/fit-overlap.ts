import type { Annotation, Layer } from "../../annotation/article-document";
import { sortedBy } from "../compare";
import { describeSpan, endOf, startOf } from "./fit-spans";
import { lose, type Fitting } from "./fitting";

/** Those of the spans that share no character with one kept before, the longest or the first ones kept first. */
function withoutOverlap(annotations: readonly Annotation[], isLongestFirst: boolean): Annotation[] {
  const byPolicy = sortedBy(annotations, (annotation) => {
    const length = endOf(annotation) - startOf(annotation);
    return isLongestFirst ? [-length, startOf(annotation)] : [startOf(annotation), -length];
  });
  const kept: Annotation[] = [];
  // Kept spans are few beside each other; sorted by start, only neighbours can touch.
  for (const annotation of byPolicy) {
    const at = lowerBound(kept, startOf(annotation));
    const [before, after] = [kept[at - 1], kept[at]];
    const isFree =
      (before === undefined || endOf(before) <= startOf(annotation)) &&
      (after === undefined || endOf(annotation) <= startOf(after));
    if (isFree) kept.splice(at, 0, annotation);
  }
  return kept;
}

/** The first place in `kept`, which is sorted by start, whose start is not below `start`. */
function lowerBound(kept: readonly Annotation[], start: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = kept[middle];
    if (item && startOf(item) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drops what overlaps, as the policy says; where each label has a file of its own, only within a label. */
export function fitOverlap(fitting: Fitting, layer: Layer, annotations: readonly Annotation[]): Annotation[] {
  const { carries, options } = fitting;
  if (carries.overlap) return [...annotations];
  const groups =
    options.overlap === "per label"
      ? [...new Set(annotations.map(({ labelId }) => labelId))].map((id) =>
          annotations.filter(({ labelId }) => labelId === id),
        )
      : [annotations];
  const isKept = new Set(groups.flatMap((group) => withoutOverlap(group, options.overlap === "longest")));
  const dropped = annotations.filter((annotation) => !isKept.has(annotation));
  lose(fitting, layer, "overlapping spans", "dropped", dropped.map(describeSpan));
  return annotations.filter((annotation) => isKept.has(annotation));
}
