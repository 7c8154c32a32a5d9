import type { Random } from "./mulberry32";

/** A number from a normal distribution (Box & Muller 1958); always two draws of `random`. */
export const normal = (random: Random, mean: number, deviation: number): number => {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return mean + deviation * radius * Math.cos(2 * Math.PI * random());
};
