import type { Annotation } from "../annotation/article-document";

const shared = (a: Annotation, b: Annotation) =>
  a.parts.reduce(
    (sum, one) =>
      sum +
      b.parts.reduce(
        (part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );

/** The base with which an annotation shares most characters; itself if it is one, the first if it shares none. */
export function nearestAnnotation(
  annotation: Annotation,
  bases: readonly Annotation[],
): Annotation | undefined {
  if (bases.includes(annotation)) return annotation;
  return bases.reduce<Annotation | undefined>(
    (best, base) => (best && shared(best, annotation) >= shared(base, annotation) ? best : base),
    undefined,
  );
}
