import { countCodePoints } from "../../text/code-points";
import type { DraftPart } from "../draft";

const mark = "\uFEFF";

/**
 * Finds the stretches of a text's lines, counted from 1, in the format's own unit: code points, a byte-order mark
 * counted, CRLF as one. The lines are cut once, when the first is asked for.
 */
export function lineFinder(text: string): (line: number) => DraftPart | null {
  let lines: DraftPart[] | null = null;
  return (line) => (lines ??= linesOf(text))[line - 1] ?? null;
}

function linesOf(text: string): DraftPart[] {
  let start = 0;
  return text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((content, index) => {
      const end = start + countCodePoints(content);
      const from = index === 0 && content.startsWith(mark) ? mark.length : 0;
      const part = { start: start + from, end, quote: content.slice(from) };
      start = end + 1;
      return part;
    });
}
