import type { Stretch } from "../spans/stretch";

/** Where an offset of the article lies when its counted stretches are joined to one text. */
export const joinedPlace = (counted: readonly Stretch[]) => (offset: number) => {
  let before = 0;
  for (const { start, end } of counted) {
    if (offset <= end) return before + Math.max(0, offset - start);
    before += end - start;
  }
  return before;
};
