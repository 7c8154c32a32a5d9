import type { Annotation, Layer } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { countBelow } from "../../text/count-below";
import { sortedBy } from "../compare";
import { describeSpan, endOf, startOf } from "./fit-spans";
import { lose, type Fitting } from "./fitting";

const isBefore = (one: Annotation | undefined, other: Annotation) =>
  one !== undefined && startOf(one) < startOf(other);

/** Those of the spans that share no character with one kept before, the longest or the first ones kept first. */
function withoutOverlap(annotations: readonly Annotation[], isLongestFirst: boolean): Annotation[] {
  const byPolicy = sortedBy(annotations, (annotation) => {
    const length = endOf(annotation) - startOf(annotation);
    return isLongestFirst ? [-length, startOf(annotation)] : [startOf(annotation), -length];
  });
  const kept: Annotation[] = [];
  // Sorted by start, only neighbours can touch.
  for (const annotation of byPolicy) {
    const at = countBelow(kept.length, (index) => isBefore(kept[index], annotation));
    const [before, after] = [kept[at - 1], kept[at]];
    const isFree =
      (before === undefined || endOf(before) <= startOf(annotation)) &&
      (after === undefined || endOf(annotation) <= startOf(after));
    if (isFree) kept.splice(at, 0, annotation);
  }
  return kept;
}

/** Drops what overlaps, as the policy says; where each label has a file of its own, only within a label. */
export function fitOverlap(fitting: Fitting, layer: Layer, annotations: readonly Annotation[]): Annotation[] {
  const { carries, options } = fitting;
  if (carries.overlap) return [...annotations];
  const byLabel = groupBy(annotations, ({ labelId }) => labelId);
  const groups = options.overlap === "per label" ? [...byLabel.values()] : [annotations];
  const isKept = new Set(groups.flatMap((group) => withoutOverlap(group, options.overlap === "longest")));
  const dropped = annotations.filter((annotation) => !isKept.has(annotation));
  lose(fitting, layer, "overlapping spans", "dropped", dropped.map(describeSpan));
  return annotations.filter((annotation) => isKept.has(annotation));
}
