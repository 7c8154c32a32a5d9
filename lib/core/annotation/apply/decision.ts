import { ok, type Result } from "../../result";
import type { Annotation } from "../article-document";
import type { LayerDocument } from "../layer-document";
import type { Payload } from "../operation";
import { quotedParts } from "../quoted";
import { editLayer } from "./edit-layer";
import { checkNewId, relationsOf } from "./ids";
import { refuse, type Handler, type Refusal } from "./outcome";
import { checkParts, isSameParts } from "./parts";
import { checkAttributes, checkLabel } from "./values";

type DecisionPayload = Payload<"decision.record">;
type DecisionResult = NonNullable<DecisionPayload["result"]>;

const elsewhere = () =>
  refuse(
    "not_in_this_layer",
    "Decisions are recorded in a reviewer's layer. Open the article under Adjudicate.",
  );

/** The annotations that the decision names, or why it can't name them. */
function findSources(
  { layer, sources }: LayerDocument,
  named: DecisionPayload["sources"],
): Result<readonly Annotation[], Refusal> {
  const decided = new Set(layer.decisions.flatMap((decision) => decision.sources.map((s) => s.annotationId)));
  const found: Annotation[] = [];
  for (const { annotationId, revision } of named) {
    const source = sources.find(({ id }) => id === annotationId);
    if (!source)
      return refuse(
        "unknown_source",
        "A span of this decision is not submitted any more. Reload the article.",
      );
    const words = quotedParts(source.parts);
    if (source.revision !== revision)
      return refuse("source_changed", `${words} changed since you saw it. Reload and look at it again.`);
    if (decided.has(annotationId) || found.includes(source))
      return refuse("source_already_decided", `${words} is already decided. Withdraw that decision first.`);
    found.push(source);
  }
  return ok(found);
}

/** A refusal when the result isn't what the kind of decision says, seen from the annotations it came from. */
function checkResult(kind: DecisionPayload["kind"], result: DecisionResult, sources: readonly Annotation[]) {
  const words = quotedParts(result.parts);
  const labelled = sources.filter(({ labelId }) => labelId === result.labelId);
  const placed = sources.filter(({ parts }) => isSameParts(parts, result.parts));
  const isSource = placed.some((source) => labelled.includes(source));
  if (kind === "accept")
    return isSource
      ? null
      : refuse("value_not_allowed", `${words} is no reader's span and label. Adjust or relabel instead.`);
  if (isSource)
    return refuse(
      "value_not_allowed",
      `${words} with this label is what a reader marked. Accept it instead.`,
    );
  if (kind === "relabel" && placed.length === 0)
    return refuse(
      "value_not_allowed",
      `To relabel keeps a reader's words, and ${words} is nobody's. Adjust instead.`,
    );
  if (kind === "adjust" && placed.length > 0 && labelled.length === 0)
    return refuse(
      "value_not_allowed",
      `To adjust moves the edges, and ${words} is a reader's. Relabel instead.`,
    );
  return null;
}

const hasResult = (kind: DecisionPayload["kind"]) => kind !== "reject" && kind !== "plural";

/** The decision without a look at its sources. */
export const storeDecision: Handler<"decision.record"> = (document, { payload, codebookVersion }) => {
  const { decisionId: id, kind, sources, result, reason, note } = payload;
  if (document.layer.kind !== "adjudicator") return elsewhere();
  const taken = checkNewId(document, id);
  if (taken) return taken;
  if (hasResult(kind) !== (result !== undefined))
    return result
      ? refuse("result_not_expected", `To ${kind} makes no span, but ${quotedParts(result.parts)} was given.`)
      : refuse("result_expected", `To ${kind} makes a span. Say which words and label.`);
  const decision = { id, kind, sources, resultId: result?.annotationId ?? null, reason, note };
  const decisions = [...document.layer.decisions, decision];
  if (!result) return editLayer(document, { decisions });

  const parts = checkParts(document, result.parts);
  if (!parts.ok) return parts;
  const { annotationId, labelId, attributes } = result;
  if (annotationId === id) return refuse("id_taken", "A decision and its span need two ids.");
  const refusal =
    checkNewId(document, annotationId) ??
    checkLabel(document, labelId) ??
    checkAttributes(document, labelId, attributes);
  if (refusal) return refusal;
  const made = { id: annotationId, labelId, parts: parts.value, attributes, confidence: null, note: "" };
  return editLayer(document, {
    decisions,
    annotations: [...document.layer.annotations, { ...made, origin: "manual", codebookVersion, revision: 1 }],
  });
};

/**
 * Accept takes a source as it is; adjust moves the edges, and may change the label with them; relabel keeps the words
 * of a source and changes the label; reject and plural make nothing. What a decision makes is an annotation of this layer.
 */
export const recordDecision: Handler<"decision.record"> = (document, operation) => {
  const { kind, sources, result } = operation.payload;
  const stored = storeDecision(document, operation);
  if (!stored.ok) return stored;
  const found = findSources(document, sources);
  if (!found.ok) return found;
  return (result && checkResult(kind, result, found.value)) ?? stored;
};

/** Takes back a decision and the annotation it made; the history keeps both. */
export const withdrawDecision: Handler<"decision.withdraw"> = (document, { payload }) => {
  const { annotations, decisions, kind } = document.layer;
  if (kind !== "adjudicator") return elsewhere();
  const decision = decisions.find(({ id }) => id === payload.decisionId);
  if (!decision)
    return refuse(
      "unknown_decision",
      "This decision is not in the layer. It may have been withdrawn already.",
    );
  const result = annotations.find(({ id }) => id === decision.resultId);
  if (result && relationsOf(document, [result.id]).length > 0)
    return refuse(
      "still_referenced",
      `${quotedParts(result.parts)} still has relations. Remove its relations first.`,
    );
  return editLayer(document, {
    decisions: decisions.filter((other) => other !== decision),
    annotations: annotations.filter((other) => other !== result),
  });
};
