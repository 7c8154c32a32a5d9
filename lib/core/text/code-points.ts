import { countBelow } from "./count-below";
import { codePoints, utf16, type CodePointOffset, type Utf16Offset } from "./offsets";

/** Converts offsets of one text. Each method gives null for what lies outside the text or inside a surrogate pair. */
export type CodePointIndex = {
  utf16Length: number;
  codePointLength: number;
  toCodePoint(offset: Utf16Offset): CodePointOffset | null;
  toUtf16(offset: CodePointOffset): Utf16Offset | null;
};

/** Builds the index once, so that each conversion is a binary search over the characters beyond U+FFFF. */
export function codePointIndex(text: string): CodePointIndex {
  const wide = wideCharacters(text);
  const codePointLength = text.length - wide.length;
  return {
    utf16Length: text.length,
    codePointLength,
    toCodePoint(offset) {
      if (!isOffset(offset, text.length)) return null;
      const before = countBelow(wide.length, (at) => (wide[at] ?? 0) < offset);
      const isInsidePair = before > 0 && wide[before - 1] === offset - 1;
      return isInsidePair ? null : codePoints(offset - before);
    },
    toUtf16(offset) {
      if (!isOffset(offset, codePointLength)) return null;
      return utf16(offset + countBelow(wide.length, (at) => (wide[at] ?? 0) - at < offset));
    },
  };
}

/** How many code points a well-formed text has. */
export const countCodePoints = (text: string): number => text.length - wideCharacters(text).length;

/** UTF-16 offsets of the characters that take two units, in order. */
function wideCharacters(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index);
}

const isOffset = (offset: number, length: number) =>
  Number.isInteger(offset) && offset >= 0 && offset <= length;
