import type { Clock } from "./clock";
import type { Trouble } from "./save-status";
import { settleBatch, type SettleParts } from "./settle-batch";
import type { BatchAnswer, Failure, LayerTransport } from "../api/layer-transport";
import { backOff } from "../outbox/back-off";
import { takeBatch } from "../outbox/take-batch";

export type SenderParts = SettleParts & {
  transport: LayerTransport;
  clock: Clock;
  /** In [0, 1). */
  random: () => number;
  /** Runs the work while no other tab sends for the same person and layer. */
  alone: (work: () => Promise<void>) => Promise<void>;
};

export type LayerSender = {
  start: () => void;
  /** Sends what waits once more, and then no more by itself. */
  stop: () => void;
  /** Sends what waits, unless an attempt is due later anyway. */
  wake: () => void;
  /** Sends what waits, whatever is due. */
  sendNow: () => void;
  /** Sends without waiting for anything, because the page may be gone in a moment. */
  flush: () => void;
  isBusy: () => boolean;
};

const signInMs = 10_000;
const noAccessMs = 60_000;
/** So many conflicts in a row are no race any more; something is wrong, and haste won't mend it. */
const maxConflicts = 5;

const troubles: { [F in Failure["outcome"]]: Trouble } = {
  unreachable: "offline",
  "try-later": "unsent",
  unreadable: "unsent",
  "signed-out": "needs-sign-in",
  "no-access": "no-access",
};

/** Sends the outbox of one layer: one batch at a time, in order, by one tab, again and again until it is empty. */
export function createLayerSender(parts: SenderParts): LayerSender {
  const { state, keeper, transport, clock, random, alone } = parts;
  const waiting: { cancel: (() => void) | null } = { cancel: null };
  let isStopped = true;
  let isSending = false;
  let isWanted = false;
  let failures = 0;
  let conflicts = 0;
  let maxGroups = Infinity;

  function stopWaiting() {
    waiting.cancel?.();
    waiting.cancel = null;
  }

  function waitMs(failure: Failure): number {
    if (failure.outcome === "signed-out") return signInMs;
    if (failure.outcome === "no-access") return noAccessMs;
    const asked = failure.outcome === "try-later" ? (failure.afterMs ?? 0) : 0;
    return Math.max(asked, backOff(failures, random()));
  }

  function fail(failure: Failure) {
    failures += 1;
    state.setTrouble(troubles[failure.outcome]);
    stopWaiting();
    if (!isStopped) waiting.cancel = clock.after(waitMs(failure), () => void send());
  }

  function succeed({ outcome }: BatchAnswer) {
    failures = 0;
    conflicts = outcome === "conflict" ? conflicts + 1 : 0;
    // What can't be read at all is found by sending group by group.
    maxGroups = outcome === "unreadable" ? 1 : Infinity;
    state.setTrouble(null);
  }

  /** One batch: true when there may be more to do at once. */
  async function sendBatch(): Promise<boolean> {
    await keeper.refresh();
    const { base, pending } = state.outbox();
    const batch = takeBatch(base, pending, maxGroups);
    if (!batch) return false;
    const answer = await transport.send(batch);
    const failure = await settleBatch(parts, batch, answer);
    if (!failure) succeed(answer);
    const trouble: Failure | null =
      failure ?? (conflicts > maxConflicts ? { outcome: "try-later", afterMs: null } : null);
    if (trouble) fail(trouble);
    return trouble === null;
  }

  async function drain(): Promise<void> {
    while (await sendBatch());
  }

  async function send(): Promise<void> {
    isWanted = true;
    if (isSending) return;
    isSending = true;
    stopWaiting();
    while (isWanted && waiting.cancel === null) {
      isWanted = false;
      // A lock can't be had by a page that is just going away.
      await alone(drain).catch(() => fail({ outcome: "try-later", afterMs: null }));
    }
    isSending = false;
  }

  return {
    start: () => {
      isStopped = false;
      void send();
    },
    stop: () => {
      isStopped = true;
      void send();
    },
    wake: () => {
      if (waiting.cancel === null) void send();
    },
    sendNow: () => void send(),
    flush: () => {
      const { base, pending } = state.outbox();
      const batch = isSending ? null : takeBatch(base, pending);
      // The answer is learnt by sending again: the server answers repeats like the first time.
      if (batch) void transport.send(batch).then(send);
    },
    isBusy: () => isSending,
  };
}
