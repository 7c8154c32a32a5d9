/** Time, so that a test can be its master. */
export type Clock = {
  /** Milliseconds since 1970, UTC. */
  now: () => number;
  /** Calls back after so many milliseconds, unless the returned function is called before. */
  after: (ms: number, callback: () => void) => () => void;
};

export const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
