import type { Annotation, DecisionKind, Part } from "../annotation/article-document";
import { isSameParts } from "../annotation/apply/parts";
import type { Payload } from "../annotation/operation";
import type { AdjudicationCase } from "./adjudication-case";
import type { ChosenDecision } from "./choice";
import { nearestAnnotation } from "./nearest-annotation";

type Marked = { labelId: string; parts: readonly Part[] };
type Correction = Extract<ChosenDecision, { labelId: string }>;

const sourceOf = ({ id, revision }: Annotation) => ({ annotationId: id, revision });

/** Named by what comes of it: whoever moves or relabels into what a reader marked has accepted that reader. */
function kindOf(result: Marked, all: readonly Annotation[]): DecisionKind {
  const placed = all.filter(({ parts }) => isSameParts(parts, result.parts));
  if (placed.some(({ labelId }) => labelId === result.labelId)) return "accept";
  return placed.length > 0 ? "relabel" : "adjust";
}

/** What a correction makes of the reader's annotations: of the first alone where its edges moved, else of each. */
function corrected(own: readonly Annotation[], { kind, parts, labelId }: Correction): [Annotation, Marked][] {
  const [first] = own;
  if (!first) return [];
  if (!isSameParts(first.parts, parts)) return [[first, { labelId, parts }]];
  const isRelabelled = kind === "relabel" || labelId !== first.labelId;
  return own.map((base) => [base, { labelId: isRelabelled ? labelId : base.labelId, parts: base.parts }]);
}

/**
 * The decisions that record a choice, naming every annotation of the case as it is now. One, except where the
 * accepted or relabelled reader split the case: then one for each of that reader's annotations, the others' going
 * to the one that they overlap most. `newId` gives the ids of decisions and of the gold annotations they make.
 */
export function decisionPayloads(
  { readings }: Pick<AdjudicationCase, "readings">,
  choice: ChosenDecision,
  newId: () => string,
): Payload<"decision.record">[] {
  const all = readings.flatMap(({ annotations }) => annotations);
  const { reason, note } = choice;
  if (choice.kind === "reject" || choice.kind === "plural") {
    return [{ decisionId: newId(), kind: choice.kind, reason, note, sources: all.map(sourceOf) }];
  }
  const own = readings.find(({ reader }) => reader === choice.reader)?.annotations ?? [];
  const made = choice.kind === "accept" ? own.map((one) => [one, one] as const) : corrected(own, choice);
  const bases = made.map(([base]) => base);
  return made.map(([base, { labelId, parts }]) => ({
    decisionId: newId(),
    kind: kindOf({ labelId, parts }, all),
    reason,
    note,
    sources: all.filter((one) => nearestAnnotation(one, bases) === base).map(sourceOf),
    result: {
      annotationId: newId(),
      labelId,
      parts: parts.map((part) => ({ ...part })),
      // Answers belong to the label they were given under.
      attributes: labelId === base.labelId ? base.attributes : {},
    },
  }));
}
