import { countBelow } from "./count-below";
import { utf16, type Utf16Offset } from "./offsets";

/** A line of the text, without its newline. `number` counts lines with words from 1; blank ones have none. */
export type Paragraph = { start: Utf16Offset; end: Utf16Offset; number: number | null };

/** The lines of a text in order; there is always one. Each is one paragraph of the editor, blank ones too. */
export function paragraphs(text: string): Paragraph[] {
  let start = 0;
  let numbered = 0;
  return text.split("\n").map((line) => {
    const number = line.trim() === "" ? null : (numbered += 1);
    const paragraph = { start: utf16(start), end: utf16(start + line.length), number };
    start = paragraph.end + 1;
    return paragraph;
  });
}

/** The index of the paragraph that holds `offset`; a newline belongs to the line it ends. */
export function paragraphIndexAt(lines: readonly Paragraph[], offset: number): number {
  return lastIndex(lines, (line) => line.start <= offset);
}

/** The number of the paragraph that holds `offset`, or null in a blank line. */
export function paragraphNumberAt(lines: readonly Paragraph[], offset: number): number | null {
  return lines[paragraphIndexAt(lines, offset)]?.number ?? null;
}

/** ProseMirror's position of a UTF-16 offset: each paragraph before it adds one more token than its newline. */
export function editorPosition(lines: readonly Paragraph[], offset: Utf16Offset): number {
  return offset + 1 + paragraphIndexAt(lines, offset);
}

/** The UTF-16 offset at a ProseMirror position; between two paragraphs, the end of the first. */
export function offsetAtPosition(lines: readonly Paragraph[], position: number): Utf16Offset {
  const index = lastIndex(lines, (line, at) => line.start + 1 + at <= position);
  const line = lines[index];
  if (!line) return utf16(0);
  return utf16(Math.min(Math.max(position - 1 - index, line.start), line.end));
}

/** The last index for which a condition holds that holds for a first stretch of the lines; 0 if for none. */
function lastIndex(lines: readonly Paragraph[], holds: (line: Paragraph, at: number) => boolean): number {
  const count = countBelow(lines.length, (at) => {
    const line = lines[at];
    return line !== undefined && holds(line, at);
  });
  return Math.max(0, count - 1);
}
