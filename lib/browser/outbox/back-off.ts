const firstMs = 500;
const longestMs = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling, at most 30 s, with jitter, so that
 * the browsers of a team don't come back all at once. `failures` counts from 1; `random` is in [0, 1).
 */
export function backOff(failures: number, random: number): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1));
  return ceiling / 2 + (random * ceiling) / 2;
}
