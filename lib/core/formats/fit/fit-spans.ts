import type { Annotation, Layer, Part } from "../../annotation/article-document";
import { utf16 } from "../../text/offsets";
import { sortedBy } from "../compare";
import { lose, type Fitting } from "./fitting";

const quoteOf = ({ parts }: Annotation) => parts.map(({ quote }) => quote).join(" … ");
export const describeSpan = (annotation: Annotation) => `${annotation.labelId} “${quoteOf(annotation)}”`;

export const startOf = ({ parts }: Annotation) => parts[0]?.start ?? 0;
export const endOf = ({ parts }: Annotation) => parts.at(-1)?.end ?? 0;

/** Spans in several stretches, as the policy says. Those split off get names of their own behind the first. */
export function fitDiscontinuous(fitting: Fitting, layer: Layer, text: string): Annotation[] {
  const { carries, options } = fitting;
  if (carries.discontinuous) return [...layer.annotations];
  const several = layer.annotations.filter(({ parts }) => parts.length > 1);
  const effect = options.discontinuous === "drop" ? "dropped" : "changed";
  lose(fitting, layer, "discontinuous spans", effect, several.map(describeSpan));
  return layer.annotations.flatMap((annotation) => {
    if (annotation.parts.length === 1) return [annotation];
    if (options.discontinuous === "drop") return [];
    if (options.discontinuous === "join") {
      const [start, end] = [utf16(startOf(annotation)), utf16(endOf(annotation))];
      return [{ ...annotation, parts: [{ start, end, quote: text.slice(start, end) }] }];
    }
    return annotation.parts.map((part, index) => ({
      ...annotation,
      id: index === 0 ? annotation.id : `${annotation.id}.${index + 1}`,
      parts: [part],
    }));
  });
}

/** Spans of one stretch: overlapping ones of one label become one, which keeps what the first says. */
export function mergeSameLabel(
  fitting: Fitting,
  layer: Layer,
  annotations: readonly Annotation[],
  text: string,
) {
  if (!fitting.options.mergesSameLabel) return [...annotations];
  const merged: Annotation[] = [];
  const joined: Annotation[] = [];
  for (const annotation of sortedBy(annotations, (item) => [item.labelId, startOf(item), 0 - endOf(item)])) {
    const last = merged.at(-1);
    if (last?.labelId !== annotation.labelId || startOf(annotation) >= endOf(last)) {
      merged.push(annotation);
      continue;
    }
    const [start, end] = [utf16(startOf(last)), utf16(Math.max(endOf(last), endOf(annotation)))];
    merged[merged.length - 1] = { ...last, parts: [{ start, end, quote: text.slice(start, end) }] };
    joined.push(annotation);
  }
  lose(fitting, layer, "overlapping spans", "changed", joined.map(describeSpan));
  return merged;
}

/** How a format moves the edges of a stretch: null where nothing of it is left. */
export type MovePart = (part: Part) => Part | null;

/** Whether a stretch still holds what it held: a format that sets its own spacing moves every offset, but no edge. */
const isSameWords = (before: string, after: string): boolean =>
  before.trim() === before && before.replaceAll(/\s/g, "") === after.replaceAll(/\s/g, "");

/** Moves the edges of all spans, and tells which were changed and which vanished. */
export function fitEdges(fitting: Fitting, layer: Layer, annotations: readonly Annotation[], move: MovePart) {
  const moved = annotations.map((annotation) => ({
    annotation,
    parts: annotation.parts.map(move).filter((part) => part !== null),
  }));
  const isGone = ({ annotation, parts }: (typeof moved)[number]) => parts.length < annotation.parts.length;
  const isMoved = ({ annotation, parts }: (typeof moved)[number]) =>
    parts.some(({ quote }, index) => !isSameWords(annotation.parts[index]?.quote ?? "", quote));
  const gone = moved.filter(isGone);
  const changed = moved.filter((item) => !isGone(item) && isMoved(item));
  lose(
    fitting,
    layer,
    "span edges",
    "dropped",
    gone.map(({ annotation }) => describeSpan(annotation)),
  );
  lose(
    fitting,
    layer,
    "span edges",
    "changed",
    changed.map(({ annotation }) => describeSpan(annotation)),
  );
  return moved.filter((item) => !isGone(item)).map(({ annotation, parts }) => ({ ...annotation, parts }));
}
