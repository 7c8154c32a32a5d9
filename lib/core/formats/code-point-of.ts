import type { CodePointIndex } from "../text/code-points";
import type { CodePointOffset, Utf16Offset } from "../text/offsets";

/** The code-point offset of a place that was checked to lie at a character's edge; throws where it doesn't. */
export function codePointOf(index: CodePointIndex, offset: Utf16Offset): CodePointOffset {
  const point = index.toCodePoint(offset);
  if (point === null) throw new RangeError(`The offset ${offset} is outside the text or inside a character.`);
  return point;
}
