import { countBelow } from "../text/count-below";
import { codePointIndex, type CodePointIndex } from "../text/code-points";
import { codePoints, utf16, type Utf16Offset } from "../text/offsets";
import type { OffsetReading, TextTraits } from "./offset-readings";

/** A text as a file holds it, with the canonical text and the places that offsets mean in it. */
export type RawText = {
  canonical: string;
  traits: TextTraits;
  /** The place in the canonical text, or null for one outside it, inside a character, or not a whole number. */
  locate(reading: OffsetReading, offset: number): Utf16Offset | null;
};

const mark = "\uFEFF";

/** Of offsets into a text that counts the CR of CRLF: how many such CRs stand before each. */
function returnsBefore(counted: string): (offset: number) => number {
  const places = Array.from(counted.matchAll(/\r\n/g), ({ index }) => index);
  return (offset) => countBelow(places.length, (at) => (places[at] ?? 0) < offset);
}

function locator(raw: string, reading: OffsetReading): (offset: number) => Utf16Offset | null {
  const hasMark = raw.startsWith(mark);
  const marked = hasMark && !reading.countsMark ? raw.slice(mark.length) : raw;
  const counted = reading.countsCarriageReturns ? marked : marked.replaceAll("\r\n", "\n");
  const index: CodePointIndex = codePointIndex(counted);
  const returns = reading.countsCarriageReturns ? returnsBefore(counted) : () => 0;
  const shift = hasMark && reading.countsMark ? mark.length : 0;
  return (offset) => {
    const place =
      reading.unit === "code points"
        ? index.toUtf16(codePoints(offset))
        : index.toCodePoint(utf16(offset)) === null
          ? null
          : offset;
    return place === null || place < shift ? null : utf16(place - shift - returns(place));
  };
}

/** CRLF and CR to LF, as in the canonical text; quotations are held against it in this shape. */
export const withLineFeeds = (text: string) => text.replace(/\r\n?/g, "\n");

/** Prepares a raw text, which is well-formed, for all readings; each is worked out when first asked for. */
export function rawText(raw: string): RawText {
  const hasMark = raw.startsWith(mark);
  const locators = new Map<string, ReturnType<typeof locator>>();
  return {
    canonical: withLineFeeds(hasMark ? raw.slice(mark.length) : raw),
    traits: {
      hasWideCharacters: /[\u{10000}-\u{10FFFF}]/u.test(raw),
      hasMark,
      hasCarriageReturns: raw.includes("\r\n"),
    },
    locate(reading, offset) {
      const key = `${reading.unit} ${reading.countsMark} ${reading.countsCarriageReturns}`;
      const known = locators.get(key) ?? locator(raw, reading);
      locators.set(key, known);
      return known(offset);
    },
  };
}
