import type { Clock } from "./clock";
import type { LayerCatchUp } from "./layer-catch-up";
import type { LayerState } from "./layer-state";
import type { LayerTransport } from "../api/layer-transport";
import { backOff } from "../outbox/back-off";

export type PollParts = {
  state: LayerState;
  catchUp: LayerCatchUp;
  transport: LayerTransport;
  clock: Clock;
  random: () => number;
  /** Whether looking is of any use now: the page is seen, and nothing is being sent. */
  isIdle: () => boolean;
};

export type LayerPoll = { start: () => void; stop: () => void; lookNow: () => void };

const everyMs = 3_000;

/** Looks every three seconds for what came in from elsewhere, while the page is seen. */
export function createLayerPoll({ state, catchUp, transport, clock, random, isIdle }: PollParts): LayerPoll {
  let cancel: (() => void) | null = null;
  let isRunning = false;
  let tag: string | null = null;
  let failures = 0;

  async function look() {
    const answer = await transport.events(state.confirmed().version, tag);
    failures = answer.outcome === "unreachable" || answer.outcome === "try-later" ? failures + 1 : 0;
    if (answer.outcome === "signed-out") state.setTrouble("needs-sign-in");
    if (answer.outcome === "no-access") state.setTrouble("no-access");
    if (answer.outcome === "unchanged" || answer.outcome === "events") state.setTrouble(null);
    if (answer.outcome !== "events") return;
    const { events, context } = answer.answer;
    // A tag stands for what was taken over, not for what was only heard of.
    if (await catchUp.take(events, context)) tag = answer.tag;
  }

  function plan(ms: number) {
    cancel?.();
    cancel = clock.after(ms, () => void run());
  }

  async function run() {
    if (isIdle()) await look();
    if (isRunning) plan(failures > 0 ? Math.max(everyMs, backOff(failures, random())) : everyMs);
  }

  return {
    start: () => {
      isRunning = true;
      plan(everyMs);
    },
    stop: () => {
      isRunning = false;
      cancel?.();
    },
    lookNow: () => {
      if (isRunning) plan(0);
    },
  };
}
