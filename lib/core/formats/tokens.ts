import { countBelow } from "../text/count-below";
import { isJoiner } from "../text/words";
import { utf16, type Utf16Offset } from "../text/offsets";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** A word or a mark of punctuation; white space is none. Offsets are UTF-16 code units. */
export type TextToken = { start: Utf16Offset; end: Utf16Offset; isWord: boolean };

/** Segmenting is slow, and what writes an article asks for the tokens of one text several times running. */
let latest: { text: string; tokens: readonly TextToken[] } = { text: "", tokens: [] };

/** Every token of a text in order. Words are joined across single hyphens and apostrophes, as at selection. */
export function textTokens(text: string): readonly TextToken[] {
  if (latest.text !== text) latest = { text, tokens: segmented(text) };
  return latest.tokens;
}

function segmented(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (const { segment, index, isWordLike = false } of segmenter.segment(text)) {
    if (segment.trim() === "") continue;
    const [start, end] = [utf16(index), utf16(index + segment.length)];
    const [last, beforeLast] = [tokens.at(-1), tokens.at(-2)];
    const isJoined =
      isWordLike &&
      last?.end === start &&
      isJoiner(text.slice(last.start, last.end)) &&
      beforeLast?.isWord &&
      beforeLast.end === last.start;
    if (isJoined) tokens.splice(-2, 2, { start: beforeLast.start, end, isWord: true });
    else tokens.push({ start, end, isWord: isWordLike });
  }
  return tokens;
}

/** The index of the first token that ends behind `offset`; the number of tokens where none does. */
export const tokenFrom = (tokens: readonly { end: number }[], offset: number): number =>
  countBelow(tokens.length, (at) => (tokens[at]?.end ?? 0) <= offset);
