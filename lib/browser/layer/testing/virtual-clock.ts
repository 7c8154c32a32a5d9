import type { Clock } from "../clock";

type Timer = { at: number; order: number; callback: () => void };

/** Time that passes only when told to. */
export type VirtualClock = Clock & {
  sleep: (ms: number) => Promise<void>;
  /** Lets so many milliseconds pass: every timer rings in its turn, and what it sets off is done before the next. */
  pass: (ms: number) => Promise<void>;
};

/** Everything that promises set off, without waiting for anything else. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

export function virtualClock(): VirtualClock {
  let now = Date.UTC(2026, 0, 31);
  let order = 0;
  const timers = new Set<Timer>();

  const after: Clock["after"] = (ms, callback) => {
    order += 1;
    const timer = { at: now + ms, order, callback };
    timers.add(timer);
    return () => void timers.delete(timer);
  };

  const next = (until: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at || a.order - b.order)[0];

  return {
    now: () => now,
    after,
    sleep: (ms) => new Promise((resolve) => void after(ms, resolve)),
    pass: async (ms) => {
      const until = now + ms;
      await settle();
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.callback();
        await settle();
      }
      now = until;
    },
  };
}
