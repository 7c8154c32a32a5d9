/** The stretch of text that all lanes of a case repeat, so that a difference is seen before it is read. */
export type LaneFrame = { start: number; end: number };

const contextUnits = 28;

const isSpace = (character: string | undefined) => character === undefined || /\s/u.test(character);

/** The case with a few words on either side, inside its paragraph, cut at white space. Offsets in UTF-16 code units. */
export function laneFrame(text: string, { start, end }: { start: number; end: number }): LaneFrame {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  let from = Math.max(lineStart, start - contextUnits);
  while (from > lineStart && from < start && !isSpace(text[from - 1])) from += 1;
  let to = Math.min(lineEnd, end + contextUnits);
  while (to < lineEnd && to > end && !isSpace(text[to])) to -= 1;
  return { start: from, end: to };
}
