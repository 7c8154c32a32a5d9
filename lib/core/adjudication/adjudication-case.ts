import { alignLayers } from "../agreement/align/align-layers";
import type { ClusterKind } from "../agreement/align/cluster";
import type { Annotation, Decision } from "../annotation/article-document";

/** A submitted annotator as a reviewer sees them: a number in this article and what they marked. */
export type Reader = { number: number; annotations: readonly Annotation[] };

/** What one reader says about a case: nothing, one annotation, or several where the reader split it. */
export type Reading = { reader: number; annotations: readonly Annotation[] };

/**
 * `open`: nothing is decided. `decided`: every annotation is named by standing decisions as it is now.
 * `changed`: some of it is decided, but an annotation was added or changed since.
 */
export type CaseState = "open" | "decided" | "changed";

/** A cluster as it is put before a reviewer, with the decisions that already stand on it. */
export type AdjudicationCase = {
  /** Derived from the annotations, so that it stays while they stay. */
  key: string;
  kind: ClusterKind;
  /** From the first to the last character that anybody marks, in UTF-16 code units. */
  start: number;
  end: number;
  labelIds: readonly string[];
  readings: readonly Reading[];
  decisions: readonly Decision[];
  state: CaseState;
};

/** Every annotation of the readers in exactly one case, in text order. */
export function adjudicationCases(
  readers: readonly Reader[],
  decisions: readonly Decision[],
): AdjudicationCase[] {
  const annotations = new Map(readers.flatMap((reader) => reader.annotations.map((one) => [one.id, one])));
  const layers = readers.map(({ number, annotations: own }) => ({
    id: String(number),
    coder: { id: String(number), pseudonym: String(number), kind: "person" as const },
    annotations: own,
  }));
  return alignLayers(layers).map(({ kind, start, end, labelIds, members }) => {
    const readings = readers.map(({ number }) => ({
      reader: number,
      annotations: members.flatMap(({ coderId, annotationId }) => {
        const annotation = annotationId === null ? undefined : annotations.get(annotationId);
        return coderId === String(number) && annotation ? [annotation] : [];
      }),
    }));
    const named = readings.flatMap((reading) => reading.annotations);
    const own = decisions.filter(({ sources }) =>
      sources.some((source) => named.some(({ id }) => id === source.annotationId)),
    );
    return {
      key: named.map(({ id }) => id).sort()[0] ?? "",
      kind,
      start,
      end,
      labelIds,
      readings,
      decisions: own,
      state: stateOf(named, own),
    };
  });
}

function stateOf(annotations: readonly Annotation[], decisions: readonly Decision[]): CaseState {
  if (decisions.length === 0) return "open";
  const decided = new Map(
    decisions.flatMap(({ sources }) => sources.map(({ annotationId, revision }) => [annotationId, revision])),
  );
  return annotations.every(({ id, revision }) => decided.get(id) === revision) ? "decided" : "changed";
}
