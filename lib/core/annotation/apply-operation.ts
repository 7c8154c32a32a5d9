import { err, ok, type Result } from "../result";
import * as annotation from "./apply/annotation";
import { recordDecision, storeDecision, withdrawDecision } from "./apply/decision";
import * as entity from "./apply/entity";
import { clearFlag, setFlag } from "./apply/flag";
import { setJudgement } from "./apply/judgement";
import { migrateCodebook } from "./apply/migration";
import { refuse, type Handler, type Outcome } from "./apply/outcome";
import { createRelation, removeRelation } from "./apply/relation";
import { reopenLayer, submitLayer } from "./apply/submission";
import type { LayerDocument } from "./layer-document";
import type { Operation, OperationKind } from "./operation";
import type { OperationError } from "./operation-error";

const handlers: { [K in OperationKind]: Handler<K> } = {
  "annotation.create": annotation.createAnnotation,
  "annotation.setParts": annotation.setParts,
  "annotation.setLabel": annotation.setLabel,
  "annotation.setAttribute": annotation.setAttribute,
  "annotation.setConfidence": annotation.setConfidence,
  "annotation.setNote": annotation.setNote,
  "annotation.remove": annotation.removeAnnotation,
  "annotation.restore": annotation.restoreAnnotation,
  "relation.create": createRelation,
  "relation.remove": removeRelation,
  "entity.create": entity.createEntity,
  "entity.rename": entity.renameEntity,
  "entity.remove": entity.removeEntity,
  "mention.add": entity.addMention,
  "mention.remove": entity.removeMention,
  "judgement.set": setJudgement,
  "flag.set": setFlag,
  "flag.clear": clearFlag,
  "layer.submit": submitLayer,
  "layer.reopen": reopenLayer,
  "codebook.migrate": migrateCodebook,
  "decision.record": recordDecision,
  "decision.withdraw": withdrawDecision,
};

/** What a person submitted stays as they said it; only the words for it may change, for the whole team. */
const takenWhenSubmitted: readonly OperationKind[] = ["layer.reopen", "codebook.migrate"];

function handle(document: LayerDocument, operation: Operation, isStored: boolean): Outcome {
  if (document.layer.submission && !takenWhenSubmitted.includes(operation.kind))
    return refuse("layer_submitted", "This article is submitted. Reopen it to change it.");
  if (isStored && operation.kind === "decision.record") return storeDecision(document, operation);
  // The table pairs each kind with its own handler, which TypeScript can't follow through a union.
  const apply = handlers[operation.kind] as Handler<OperationKind>;
  return apply(document, operation);
}

function settle(document: LayerDocument, { id }: Operation, outcome: Outcome) {
  return outcome.ok
    ? ok({ ...outcome.value, version: document.version + 1 })
    : err({ ...outcome.error, operationId: id });
}

/**
 * The layer after one operation, or why it can't be applied; the given document is never changed. Runs alike in
 * browser and server. Offsets are UTF-16 code units of `document.text`.
 *
 * Each operation raises the version by one, and each change of an annotation or entity its revision. Labels and values
 * are checked against the document's codebook; the annotation carries the operation's codebook version, the one it was
 * made under. A submitted layer takes nothing but `layer.reopen`
 * and the team's `codebook.migrate`. Lists of the layer have no order that means anything.
 */
export const applyOperation = (
  document: LayerDocument,
  operation: Operation,
): Result<LayerDocument, OperationError> => settle(document, operation, handle(document, operation, false));

/**
 * As `applyOperation`, for an operation that the layer took before: the sources of a decision are not looked at again,
 * because their own layers have gone on since.
 */
export const applyStored = (
  document: LayerDocument,
  operation: Operation,
): Result<LayerDocument, OperationError> => settle(document, operation, handle(document, operation, true));
