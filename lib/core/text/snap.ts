import type { TextRange } from "../annotation/layer-document";
import { graphemeEnd, graphemeStart } from "./graphemes";
import { utf16, type Utf16Offset } from "./offsets";
import { tokenAt } from "./words";

/**
 * What a person meant by selecting `range`: outer white space off, half words completed, no character cut.
 * Chosen punctuation stays, so quotation marks belong to the span when they were selected. A caret means the
 * word it touches. Null where there is nothing but white space. Offsets are UTF-16 code units.
 */
export function snapToWords(text: string, range: TextRange): TextRange | null {
  if (range.start === range.end) return wordAtCaret(text, range.start);
  const trimmed = trimWhiteSpace(text, range);
  if (!trimmed) return null;
  return snapToGraphemes(text, {
    start: startOfWord(text, trimmed.start),
    end: endOfWord(text, trimmed.end),
  });
}

/** The smallest range around `range` that cuts no grapheme. */
export function snapToGraphemes(text: string, range: TextRange): TextRange {
  return { start: graphemeStart(text, range.start), end: graphemeEnd(text, range.end) };
}

/** `range` without white space at its ends, or null if it holds nothing else. */
export function trimWhiteSpace(text: string, range: TextRange): TextRange | null {
  const chosen = text.slice(range.start, range.end);
  const start = range.start + chosen.length - chosen.trimStart().length;
  const end = range.start + chosen.trimEnd().length;
  return start < end ? { start: utf16(start), end: utf16(end) } : null;
}

/**
 * Where an edge goes that is moved by a word: a start to the next start of a word or mark in that direction, an
 * end to the next end. At the text's own edge it stays.
 */
export function stepByWord(
  text: string,
  offset: Utf16Offset,
  direction: "left" | "right",
  edge: "start" | "end",
): Utf16Offset {
  const isForward = direction === "right";
  let at: number = isForward ? offset : offset - 1;
  for (let token = tokenAt(text, at); token; token = tokenAt(text, at)) {
    const isPast = isForward ? token[edge] > offset : token[edge] < offset;
    if (token.kind !== "space" && isPast) return token[edge];
    at = isForward ? token.end : token.start - 1;
  }
  return offset;
}

function wordAtCaret(text: string, caret: number): TextRange | null {
  const token = [tokenAt(text, caret), tokenAt(text, caret - 1)].find((each) => each?.kind === "word");
  return token ? { start: token.start, end: token.end } : null;
}

function startOfWord(text: string, offset: Utf16Offset): Utf16Offset {
  const token = tokenAt(text, offset);
  return token?.kind === "word" ? token.start : offset;
}

function endOfWord(text: string, offset: Utf16Offset): Utf16Offset {
  const token = tokenAt(text, offset - 1);
  return token?.kind === "word" ? token.end : offset;
}
