/** Gives the next pseudo-random number in [0, 1). */
export type Random = () => number;

/** The name to print beside every value that rests on it. */
export const randomAlgorithm = "mulberry32";

/** Tommy Ettinger's mulberry32: 32 bits of state, the same numbers on every machine. `seed` is an integer. */
export const mulberry32 = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number in [0, below). */
export const randomBelow = (random: Random, below: number): number => Math.floor(random() * below);
