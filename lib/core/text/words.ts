import { utf16, type Utf16Offset } from "./offsets";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
type Pieces = ReturnType<typeof segmenter.segment>;

/** Hyphens (Hebrew's too) and apostrophes that hold a word together when a word stands on both sides. */
export const isJoiner = (mark: string): boolean => /^[-\u2010\u2011\u05BE'’ʼ]$/.test(mark);

/** A word, white space, or anything else (a mark of punctuation, an emoji). Offsets are UTF-16 code units. */
export type Token = { kind: "word" | "space" | "other"; start: Utf16Offset; end: Utf16Offset };

/**
 * The token that holds the unit at `offset`, or null at or past the end. Words are those of Unicode's default
 * segmentation, joined across single hyphens and apostrophes, so that "so-called" is one word.
 */
export function tokenAt(text: string, offset: number): Token | null {
  const pieces = segmenter.segment(text);
  const piece = pieces.containing(offset);
  if (!piece) return null;
  if (piece.isWordLike) return { kind: "word", start: wordStart(pieces, piece), end: wordEnd(pieces, piece) };
  if (joinsWords(pieces, piece)) return tokenAt(text, piece.index - 1);
  const kind = piece.segment.trim() === "" ? "space" : "other";
  return { kind, start: utf16(piece.index), end: endOf(piece) };
}

const endOf = (piece: Intl.SegmentData) => utf16(piece.index + piece.segment.length);
const before = (pieces: Pieces, piece: Intl.SegmentData) => pieces.containing(piece.index - 1);
const after = (pieces: Pieces, piece: Intl.SegmentData) => pieces.containing(endOf(piece));

function joinsWords(pieces: Pieces, piece: Intl.SegmentData): boolean {
  if (!isJoiner(piece.segment)) return false;
  return Boolean(before(pieces, piece)?.isWordLike && after(pieces, piece)?.isWordLike);
}

function wordStart(pieces: Pieces, word: Intl.SegmentData): Utf16Offset {
  const joint = before(pieces, word);
  const earlier = joint && joinsWords(pieces, joint) ? before(pieces, joint) : undefined;
  return earlier ? wordStart(pieces, earlier) : utf16(word.index);
}

function wordEnd(pieces: Pieces, word: Intl.SegmentData): Utf16Offset {
  const joint = after(pieces, word);
  const later = joint && joinsWords(pieces, joint) ? after(pieces, joint) : undefined;
  return later ? wordEnd(pieces, later) : endOf(word);
}
