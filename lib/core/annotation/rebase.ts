import { applyOperations } from "./apply-operations";
import { groupsOf } from "./groups-of";
import type { LayerDocument } from "./layer-document";
import type { Operation } from "./operation";
import type { OperationErrorCode } from "./operation-error";
import type { LayerEvent } from "./protocol";
import { quoted } from "./quoted";
import { verdictOn } from "./rebase-table";
import { wordsOf } from "./words-of";

/** A waiting operation that a person must look at: why, in words, and the words of the article that it is about. */
export type NeedsYou = { operation: Operation; reason: OperationErrorCode; message: string; quote: string };
export type Rebased = { replay: Operation[]; needsYou: NeedsYou[] };

type Hold = Pick<NeedsYou, "reason" | "message">;

const submitted: Hold = {
  reason: "layer_submitted",
  message: "This article was submitted in another window before this was saved. Reopen it to add this.",
};
const migrated: Hold = {
  reason: "codebook_version_differs",
  message: "The codebook changed before you submitted. Look at your spans again, then submit.",
};
const earlierHeld: Hold = {
  reason: "earlier_held",
  message: "Earlier changes to this article wait for you. Settle them, then submit.",
};

/** Why the operation can't go on whatever the layer says now, by the pairs it makes with what came first. */
function holdByPairs({ kind }: Operation, missed: readonly Operation[], isEarlierHeld: boolean): Hold | null {
  const verdicts = missed.map((other) => verdictOn(kind, other.kind));
  if (verdicts.includes("submitted")) return submitted;
  if (verdicts.includes("migrated")) return migrated;
  // Whoever submits means everything before it; that must not be handed in without what is held back.
  return isEarlierHeld && kind === "layer.submit" ? earlierHeld : null;
}

const idFields = ["annotationId", "entityId", "mentionId", "relationId", "fromId", "toId", "decisionId"];
const idsIn = ({ payload }: Operation): unknown[] =>
  Object.entries<unknown>(payload).flatMap(([field, value]) => (idFields.includes(field) ? [value] : []));

/** Whether one of what came first took away what the operation is about. */
function isGone(operation: Operation, missed: readonly Operation[]): boolean {
  const ids = idsIn(operation);
  return missed.some(
    (other) =>
      verdictOn(operation.kind, other.kind) === "gone" && idsIn(other).some((id) => ids.includes(id)),
  );
}

/**
 * Sets waiting operations on top of what came first. `document` is the layer after the missed events, under the
 * codebook of now; `missed` may be empty where they aren't known. What touches other things or other fields is
 * replayed as it is, a change of the same field too: it comes last and wins. What is about something that is gone (span,
 * entity, label), and everything that came too late for a submission, is held for the person. Groups stay together,
 * nothing is dropped, and `replay` can be applied to `document` as it stands.
 */
export function rebase(
  document: LayerDocument,
  pending: readonly Operation[],
  missed: readonly LayerEvent[],
): Rebased {
  const first = missed.map(({ operation }) => operation);
  const replay: Operation[] = [];
  const needsYou: NeedsYou[] = [];
  let current = document;

  const explain = (operation: Operation, error: Hold): Hold => {
    const words = wordsOf(operation, document, [...first, ...pending]);
    const message = `${words ? quoted(words) : "This"} was removed in another window before your change was saved.`;
    return isGone(operation, first) ? { ...error, message } : error;
  };
  const hold = (group: readonly Operation[], why: Hold) => {
    for (const operation of group)
      needsYou.push({ operation, ...why, quote: wordsOf(operation, document, [...first, ...pending]) });
  };

  for (const group of groupsOf(pending)) {
    const held = group.map((each) => holdByPairs(each, first, needsYou.length > 0)).find((each) => each);
    if (held) {
      hold(group, held);
      continue;
    }
    const applied = applyOperations(current, group);
    if (applied.ok) {
      replay.push(...group);
      current = applied.value;
      continue;
    }
    const { code, operationId, message } = applied.error;
    const refused = group.find(({ id }) => id === operationId) ?? group[0];
    if (refused) hold(group, explain(refused, { reason: code, message }));
  }
  return { replay, needsYou };
}
