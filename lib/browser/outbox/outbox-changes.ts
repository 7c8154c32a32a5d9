import type { HistoryStep, OutboxChange } from "./outbox";
import { groupsOf } from "@/lib/core/annotation/groups-of";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Operation } from "@/lib/core/annotation/operation";
import type { OperationError } from "@/lib/core/annotation/operation-error";
import type { LayerEvent } from "@/lib/core/annotation/protocol";
import { rebase, type NeedsYou } from "@/lib/core/annotation/rebase";
import { wordsOf } from "@/lib/core/annotation/words-of";

/** At most so many operations stay in the history of steps; the oldest go first. */
const maxHistory = 1_000;

export type StepKind = "do" | "undo" | "redo";

/** Keeps operations to be sent; `base` is the version they were made on, where nothing waited before. */
export const append =
  (base: number, operations: readonly Operation[]): OutboxChange =>
  (outbox) => ({
    ...outbox,
    base: outbox.pending.length > 0 ? outbox.base : base,
    pending: [...outbox.pending, ...operations],
  });

/** Takes off what the server holds, also from what needs the person: there is nothing left to settle. `base` is the version that the rest is based on now, null when that stays. */
export const acknowledge =
  (ids: ReadonlySet<string>, base: number | null): OutboxChange =>
  (outbox) => ({
    ...outbox,
    base: base ?? outbox.base,
    pending: outbox.pending.filter((operation) => !ids.has(operation.id)),
    needsYou: outbox.needsYou.filter(({ operation }) => !ids.has(operation.id)),
  });

function newest(steps: readonly HistoryStep[]): readonly HistoryStep[] {
  let total = 0;
  const isOld = (step: HistoryStep) => (total += step.operationIds.length) > maxHistory;
  const kept = [...steps].reverse().filter((step) => !isOld(step));
  return kept.reverse();
}

/** Remembers a step: a new one ends what could be redone, an undone one goes over to it, and back. */
export const remember =
  (kind: StepKind, made: HistoryStep, taken: HistoryStep | null): OutboxChange =>
  (outbox) => {
    const without = (steps: readonly HistoryStep[]) =>
      taken ? steps.filter((step) => step.operationIds[0] !== taken.operationIds[0]) : steps;
    const undo = without(outbox.undo);
    const redo = without(outbox.redo);
    if (kind === "undo") return { ...outbox, undo, redo: newest([...redo, made]) };
    return { ...outbox, undo: newest([...undo, made]), redo: kind === "redo" ? redo : [] };
  };

/** Forgets the steps that contain one of the operations: what never happened can't be taken back. */
export const forget =
  (ids: ReadonlySet<string>): OutboxChange =>
  (outbox) => {
    const stands = (step: HistoryStep) => !step.operationIds.some((id) => ids.has(id));
    return { ...outbox, undo: outbox.undo.filter(stands), redo: outbox.redo.filter(stands) };
  };

/** Puts what waits on top of a newer layer, at its version; what can't go there needs the person. */
export const rebaseOnto =
  (document: LayerDocument, missed: readonly LayerEvent[], base: number): OutboxChange =>
  (outbox) => {
    const { replay, needsYou: held } = rebase(document, outbox.pending, missed);
    // The words may stand in what was set aside before, such as the making of a span that later changes are about.
    const others = [...outbox.needsYou.map(({ operation }) => operation), ...outbox.pending];
    const needsYou = held.map((item) => ({
      ...item,
      quote: item.quote || wordsOf(item.operation, document, others),
    }));
    const ids = new Set(needsYou.map(({ operation }) => operation.id));
    return forget(ids)({ ...outbox, base, pending: replay, needsYou: [...outbox.needsYou, ...needsYou] });
  };

/** Said of a submission whose earlier changes need the person: it must not be handed in without them. */
export const earlierHeld = "Earlier changes to this article wait for you. Settle them, then submit.";

/** Moves what was refused, with its group and a submission made after it, to the list that needs the person. */
export const setAside =
  ({ operationId, code, message }: OperationError, document: LayerDocument): OutboxChange =>
  (outbox) => {
    const groups = groupsOf(outbox.pending);
    const index = groups.findIndex((group) => group.some(({ id }) => id === operationId));
    const refused = groups[index] ?? [];
    const submissions = groups.slice(index + 1).filter((group) => group.some(isSubmission));
    const item = (operation: Operation): NeedsYou => ({
      operation,
      ...(refused.includes(operation)
        ? { reason: code, message }
        : { reason: "earlier_held", message: earlierHeld }),
      quote: wordsOf(operation, document, outbox.pending),
    });
    const items = index < 0 ? [] : [refused, ...submissions].flat().map(item);
    const ids = new Set(items.map(({ operation }) => operation.id));
    return forget(ids)({
      ...outbox,
      pending: outbox.pending.filter(({ id }) => !ids.has(id)),
      needsYou: [...outbox.needsYou, ...items],
    });
  };

const isSubmission = ({ kind }: Operation) => kind === "layer.submit";

/** Drops items that needed the person. */
export const dismiss =
  (ids: ReadonlySet<string>): OutboxChange =>
  (outbox) => ({ ...outbox, needsYou: outbox.needsYou.filter((item) => !ids.has(item.operation.id)) });

/** Puts items that needed the person, with their groups, at the end of the queue. */
export const requeue =
  (ids: ReadonlySet<string>, base: number): OutboxChange =>
  (outbox) => {
    const groups = groupsOf(outbox.needsYou.map((item) => item.operation));
    const again = groups.filter((group) => group.some((operation) => ids.has(operation.id))).flat();
    const changed = dismiss(new Set(again.map((operation) => operation.id)))(outbox);
    return append(base, again)(changed);
  };
