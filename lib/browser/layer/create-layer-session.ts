import type { Clock } from "./clock";
import { createLayerCatchUp } from "./layer-catch-up";
import { createLayerKeeper } from "./layer-keeper";
import { createLayerPoll } from "./layer-poll";
import { createLayerSender } from "./layer-sender";
import type { LayerSession, OperationDraft } from "./layer-session";
import { createLayerState, type LayerSnapshot } from "./layer-state";
import { stampDrafts } from "./stamp-drafts";
import type { LayerTransport } from "../api/layer-transport";
import type { HistoryStep, OutboxChange } from "../outbox/outbox";
import {
  append,
  dismiss,
  earlierHeld,
  forget,
  remember,
  requeue,
  type StepKind,
} from "../outbox/outbox-changes";
import type { OutboxStore } from "../outbox/outbox-store";
import type { SenderLock } from "../outbox/sender-lock";
import type { TabChannel } from "../outbox/tab-channel";
import { applyOperations } from "@/lib/core/annotation/apply-operations";
import { invertOperations } from "@/lib/core/annotation/invert-operation";
import type { Operation } from "@/lib/core/annotation/operation";
import type { OperationError } from "@/lib/core/annotation/operation-error";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";
import { err, ok, type Result } from "@/lib/core/result";

export type LayerSessionParts = {
  userId: string;
  opened: OpenedLayer;
  transport: LayerTransport;
  store: OutboxStore;
  lock: SenderLock;
  channel: TabChannel;
  clock: Clock;
  random: () => number;
  newId: () => string;
  isVisible: () => boolean;
};

export type LayerSessionCore = Omit<LayerSession, keyof LayerSnapshot> & {
  snapshot: () => LayerSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Begins to send and to listen; returns what ends it. What waits stays in the outbox. */
  start: () => () => void;
  /** The page may be gone in a moment. */
  flush: () => void;
  /** The page is seen again. */
  lookNow: () => void;
};

type Performed = Result<readonly Operation[], OperationError>;

function draftOf(operation: Operation): OperationDraft {
  const draft: Partial<Operation> = { ...operation };
  delete draft.id;
  delete draft.at;
  delete draft.codebookVersion;
  delete draft.groupId;
  return draft as OperationDraft;
}

/** One layer in one tab: draws it, takes changes, keeps and sends them, follows the other tabs and the server. */
export function createLayerSession(parts: LayerSessionParts): LayerSessionCore {
  const { userId, opened, transport, channel, clock, random, newId } = parts;
  const key = { userId, layerId: opened.document.layer.id };
  const state = createLayerState(opened);
  const keeper = createLayerKeeper(state, parts.store, channel, key);
  const catchUp = createLayerCatchUp(state, keeper, transport);
  const alone = (work: () => Promise<void>) => parts.lock(`slantwise ${userId} ${key.layerId}`, work);
  const sender = createLayerSender({ state, keeper, catchUp, channel, transport, clock, random, alone });
  const isIdle = () => parts.isVisible() && !sender.isBusy() && state.outbox().pending.length === 0;
  const poll = createLayerPoll({ state, catchUp, transport, clock, random, isIdle });

  function keep(change: OutboxChange, next = state.local()) {
    void keeper.change(change, next).then(sender.wake);
  }

  /** What takes the operations back, seen from the document before them; null where nothing does. */
  function stepOf(operations: readonly Operation[], at: string): HistoryStep | null {
    const inverse = invertOperations(state.local(), operations, { id: "inverse", at });
    return inverse && { operationIds: operations.map(({ id }) => id), inverse: inverse.map(draftOf) };
  }

  function perform(
    drafts: readonly OperationDraft[],
    kind: StepKind = "do",
    taken: HistoryStep | null = null,
  ): Performed {
    const local = state.local();
    const at = new Date(clock.now()).toISOString();
    const stamped = stampDrafts(drafts, { newId, at, codebookVersion: local.codebook.version });
    if (!stamped.ok) return stamped;
    const operations = stamped.value;
    const applied = applyOperations(local, operations);
    if (!applied.ok) return applied;
    const step = stepOf(operations, at);
    const appended = append(state.confirmed().version, operations);
    keep((outbox) => {
      const sent = appended(outbox);
      return step ? remember(kind, step, taken)(sent) : sent;
    }, applied.value);
    return ok(operations);
  }

  /** Takes the newest step of undo or redo; one that can't be taken any more is forgotten, so that the next can. */
  function takeStep(kind: "undo" | "redo"): Performed | null {
    const step = state.outbox()[kind].at(-1);
    if (!step) return null;
    const performed = perform(step.inverse, kind, step);
    if (!performed.ok && performed.error.code !== "layer_submitted") keep(forget(new Set(step.operationIds)));
    return performed;
  }

  function submit(): Performed {
    const [held] = state.outbox().needsYou;
    if (!held) return perform([{ kind: "layer.submit", payload: {} }]);
    return err({ code: "earlier_held", operationId: held.operation.id, message: earlierHeld });
  }

  function listen() {
    return channel.listen((message) => {
      if (message.kind === "confirmed") void catchUp.take(message.events);
      // Whoever wrote sends as well; if that tab is gone, the lock is free and it is up to this one.
      else void keeper.refresh().then(sender.wake);
    });
  }

  return {
    snapshot: state.snapshot,
    subscribe: state.subscribe,
    start: () => {
      const stopListening = listen();
      sender.start();
      poll.start();
      return () => {
        stopListening();
        sender.stop();
        poll.stop();
      };
    },
    flush: sender.flush,
    lookNow: () => {
      sender.sendNow();
      poll.lookNow();
    },
    perform: (drafts) => perform(drafts),
    undo: () => takeStep("undo"),
    redo: () => takeStep("redo"),
    submit,
    reopen: () => perform([{ kind: "layer.reopen", payload: {} }]),
    sendNow: sender.sendNow,
    retry: (operationIds) =>
      void keeper.change(requeue(new Set(operationIds), state.confirmed().version)).then(sender.wake),
    dismiss: (operationId) => void keeper.change(dismiss(new Set([operationId]))),
  };
}
