import type {
  Annotation,
  ArticleDocument,
  Decision,
  DecisionKind,
  DecisionReason,
  Layer,
} from "../annotation/article-document";

/** Where a gold annotation comes from: the decision, its reason, and the ids of the annotations it was made of. */
export type Provenance = { decision: DecisionKind; reason: DecisionReason; note: string; from: string[] };

export type GoldAnnotation = { annotation: Annotation; provenance: Provenance | null };

const provenanceOf = (decision: Decision, from: string[]): Provenance => ({
  decision: decision.kind,
  reason: decision.reason,
  note: decision.note,
  from,
});

/** The ids under which a decision's gold annotations are listed; a plural one leaves every reading standing. */
export const goldIds = ({ id, kind, resultId, sources }: Decision): string[] =>
  kind === "plural" ? sources.map((_, index) => `${id}.${index + 1}`) : resultId === null ? [] : [resultId];

/**
 * The gold annotations of one adjudicator's layer: the results of its decisions, every source of a decision to
 * leave plural, and annotations without a decision (imported gold), whose provenance is null.
 * Rejected sources are not among them.
 */
export function goldOf(layer: Layer, document: ArticleDocument): GoldAnnotation[] {
  const decisionOf = new Map(layer.decisions.map((decision) => [decision.resultId, decision]));
  const results = layer.annotations.map((annotation) => {
    const decision = decisionOf.get(annotation.id);
    const from = decision?.sources.map(({ annotationId }) => annotationId) ?? [];
    return { annotation, provenance: decision ? provenanceOf(decision, from) : null };
  });
  const plural = layer.decisions.filter(({ kind }) => kind === "plural");
  if (plural.length === 0) return results;
  const byId = new Map(
    document.layers.flatMap(({ annotations }) => annotations.map((item) => [item.id, item])),
  );
  const left = plural.flatMap((decision) =>
    decision.sources.flatMap(({ annotationId }, index) => {
      const source = byId.get(annotationId);
      const id = `${decision.id}.${index + 1}`;
      return source
        ? [{ annotation: { ...source, id }, provenance: provenanceOf(decision, [annotationId]) }]
        : [];
    }),
  );
  return [...results, ...left];
}

/** The annotations that a file shows for a layer: of an adjudicator's, gold; of any other, its own. */
export function annotationsOf(layer: Layer, document: ArticleDocument): GoldAnnotation[] {
  if (layer.kind === "adjudicator") return goldOf(layer, document);
  return layer.annotations.map((annotation) => ({ annotation, provenance: null }));
}
