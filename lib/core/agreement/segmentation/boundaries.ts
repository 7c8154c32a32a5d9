/** A segmentation as the lengths of its segments, one after the other. */
export type Masses = readonly number[];

/** Where segments meet: how many units of text lie before each boundary. */
export const boundariesOf = (masses: Masses): number[] => {
  let before = 0;
  return masses.slice(0, -1).map((mass) => (before += mass));
};

/** Places where a boundary could be: one less than the units of text. */
export const potentialBoundaries = (masses: Masses): number =>
  masses.reduce((sum, mass) => sum + mass, 0) - 1;
