import { utf16, type Utf16Offset } from "./offsets";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The nearest boundary between graphemes (what readers take for one character) at or before `offset`. */
export function graphemeStart(text: string, offset: number): Utf16Offset {
  const grapheme = segmenter.segment(text).containing(offset);
  return utf16(grapheme ? grapheme.index : clamp(text, offset));
}

/** The nearest boundary between graphemes at or after `offset`. */
export function graphemeEnd(text: string, offset: number): Utf16Offset {
  const grapheme = segmenter.segment(text).containing(offset);
  if (!grapheme || grapheme.index === offset) return utf16(clamp(text, offset));
  return utf16(grapheme.index + grapheme.segment.length);
}

/** The boundary one grapheme before or after `offset`; the text's own edge where there is none. */
export function stepByGrapheme(text: string, offset: number, direction: "left" | "right"): Utf16Offset {
  return direction === "left" ? graphemeStart(text, offset - 1) : graphemeEnd(text, offset + 1);
}

const clamp = (text: string, offset: number) => Math.min(Math.max(offset, 0), text.length);
