import type { Annotation } from "@/lib/core/annotation/article-document";
import type { TextRange } from "@/lib/core/annotation/layer-document";

export const rangesOverlap = (one: TextRange, other: TextRange) =>
  one.start < other.end && other.start < one.end;

/** How many UTF-16 units the parts hold together. */
export const spanLength = ({ parts }: Annotation) =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0);

/** Where the span begins and ends, gaps included. */
export const hull = ({ parts }: Pick<Annotation, "parts">): TextRange | null => {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};

const startOf = (annotation: Annotation) => annotation.parts[0]?.start ?? 0;
const endOf = (annotation: Annotation) => annotation.parts.at(-1)?.end ?? 0;

/** The order of reading: by start, then by end. */
export const inTextOrder = (annotations: readonly Annotation[]): Annotation[] =>
  [...annotations].sort((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other));

/** The spans over the character at `offset`, the shortest first. */
export const covering = (annotations: readonly Annotation[], offset: number): Annotation[] =>
  annotations
    .filter(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end))
    .sort((one, other) => spanLength(one) - spanLength(other));

export const spansOverlap = (one: Annotation, other: Annotation) =>
  one.parts.some((part) => other.parts.some((otherPart) => rangesOverlap(part, otherPart)));

/** Whether each part of `inner` lies in one part of `outer`. */
export const isWithin = (inner: Annotation, outer: Annotation) =>
  inner.parts.every((part) =>
    outer.parts.some((outerPart) => outerPart.start <= part.start && part.end <= outerPart.end),
  );

/** The one after `current` in a ring; the first where `current` is not among them. */
export function nextInRing<T extends { id: string }>(
  ring: readonly T[],
  currentId: string | null,
  step: 1 | -1 = 1,
): T | null {
  const at = ring.findIndex(({ id }) => id === currentId);
  if (at < 0) return (step === 1 ? ring[0] : ring.at(-1)) ?? null;
  return ring[(at + step + ring.length) % ring.length] ?? null;
}
