import type { Annotation, DecisionReason, Part } from "../annotation/article-document";
import type { Payload } from "../annotation/operation";
import type { Codebook } from "../codebook/codebook";
import type { AdjudicationCase } from "./adjudication-case";

/** What a reviewer chose for a case. Readers are named by their number in this article. */
export type Choice =
  | { kind: "accept"; reader: number }
  | { kind: "adjust"; reader: number; parts: readonly Part[] }
  | { kind: "relabel"; reader: number; labelId: string }
  | { kind: "reject" }
  | { kind: "plural" };

export type ChosenDecision = Choice & { reason: DecisionReason; note: string };

/**
 * The decisions that record a choice, naming every annotation of the case as it is now. One, except where the
 * accepted or relabelled reader split the case: then one for each of that reader's annotations, the others' going
 * to the one that they overlap most. `newId` gives the ids of decisions and of the gold annotations they make.
 */
export function decisionPayloads(
  { readings }: Pick<AdjudicationCase, "readings">,
  choice: ChosenDecision,
  codebook: Pick<Codebook, "attributes">,
  newId: () => string,
): Payload<"decision.record">[] {
  const all = readings.flatMap(({ annotations }) => annotations);
  const common = { kind: choice.kind, reason: choice.reason, note: choice.note };
  if (choice.kind === "reject" || choice.kind === "plural") {
    return [{ decisionId: newId(), ...common, sources: all.map(sourceOf) }];
  }
  const own = readings.find(({ reader }) => reader === choice.reader)?.annotations ?? [];
  const bases = choice.kind === "adjust" ? own.slice(0, 1) : own;
  return bases.map((base) => {
    const result = resultOf(base, choice, codebook, newId());
    return {
      decisionId: newId(),
      ...common,
      kind: all.some((one) => saysTheSame(one, result)) ? "accept" : choice.kind,
      sources: all.filter((one) => nearest(one, bases) === base).map(sourceOf),
      result,
    };
  });
}

/** Whoever adjusts or relabels into what a reader marked has accepted that reader. */
const saysTheSame = (annotation: Annotation, result: { labelId: string; parts: readonly Part[] }) =>
  annotation.labelId === result.labelId &&
  annotation.parts.length === result.parts.length &&
  annotation.parts.every(
    ({ start, end }, at) => start === result.parts[at]?.start && end === result.parts[at].end,
  );

const sourceOf = ({ id, revision }: Annotation) => ({ annotationId: id, revision });

function resultOf(
  base: Annotation,
  choice: Choice,
  { attributes }: Pick<Codebook, "attributes">,
  annotationId: string,
) {
  // An entity belongs to the layer that named it; its id means nothing in the gold layer.
  const isCarried = (attributeId: string) =>
    attributes.some(({ id, type }) => id === attributeId && type !== "entity" && type !== "entities");
  return {
    annotationId,
    labelId: choice.kind === "relabel" ? choice.labelId : base.labelId,
    parts: (choice.kind === "adjust" ? choice.parts : base.parts).map((part) => ({ ...part })),
    // Answers belong to the label they were given under.
    attributes:
      choice.kind === "relabel"
        ? {}
        : Object.fromEntries(
            Object.entries(base.attributes).filter(([attributeId]) => isCarried(attributeId)),
          ),
  };
}

/** The base with which an annotation shares most characters; itself if it is one, the first if it shares none. */
function nearest(annotation: Annotation, bases: readonly Annotation[]): Annotation | undefined {
  if (bases.includes(annotation)) return annotation;
  return bases.reduce<Annotation | undefined>(
    (best, base) => (best && shared(best, annotation) >= shared(base, annotation) ? best : base),
    undefined,
  );
}

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
