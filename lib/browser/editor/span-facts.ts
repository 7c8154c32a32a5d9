import type { Annotation } from "@/lib/core/annotation/article-document";
import { paragraphNumberAt, type Paragraph } from "@/lib/core/text/paragraphs";
import { hull, inTextOrder, isWithin, spansOverlap } from "./span-geometry";

/** A span of the list with what is said about its place. */
export type SpanFacts = {
  annotation: Annotation;
  paragraphNumber: number | null;
  quote: string;
  /** How many other spans share characters with it; of these, how many hold it whole, how many cross it. */
  overlapCount: number;
  withinCount: number;
  crossCount: number;
};

/** Pairs that may overlap, found by a sweep in text order: all pairs of a long list would take too long. */
function overlappingPairs(ordered: readonly Annotation[]): [Annotation, Annotation][] {
  const pairs: [Annotation, Annotation][] = [];
  let open: Annotation[] = [];
  for (const annotation of ordered) {
    const start = hull(annotation)?.start ?? 0;
    open = open.filter((earlier) => (hull(earlier)?.end ?? 0) > start);
    for (const earlier of open) if (spansOverlap(earlier, annotation)) pairs.push([earlier, annotation]);
    open.push(annotation);
  }
  return pairs;
}

/** The spans in text order, each with its paragraph, its words, and how it lies among the others. */
export function spanFacts(annotations: readonly Annotation[], lines: readonly Paragraph[]): SpanFacts[] {
  const facts = inTextOrder(annotations).map((annotation) => ({
    annotation,
    paragraphNumber: paragraphNumberAt(lines, hull(annotation)?.start ?? 0),
    quote: annotation.parts.map(({ quote }) => quote.replace(/\s+/g, " ")).join(" … "),
    overlapCount: 0,
    withinCount: 0,
    crossCount: 0,
  }));
  const factOf = new Map(facts.map((fact) => [fact.annotation.id, fact]));
  for (const pair of overlappingPairs(facts.map(({ annotation }) => annotation)))
    for (const [one, other] of [pair, pair.toReversed() as typeof pair]) {
      const fact = factOf.get(one.id);
      if (!fact) continue;
      fact.overlapCount += 1;
      if (isWithin(one, other)) fact.withinCount += 1;
      else if (!isWithin(other, one)) fact.crossCount += 1;
    }
  return facts;
}
