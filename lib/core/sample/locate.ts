import type { Part } from "../annotation/article-document";
import { utf16 } from "../text/offsets";

/** The part that quotes the given occurrence (from 1) of `quote`, at or after `from`; throws where there is none. */
export function locate(text: string, quote: string, occurrence = 1, from = 0): Part {
  const at = text.indexOf(quote, from);
  if (at < 0) throw new Error(`The sample text has no “${quote}” here.`);
  if (occurrence > 1) return locate(text, quote, occurrence - 1, at + 1);
  return { start: utf16(at), end: utf16(at + quote.length), quote };
}

/** The parts of an interrupted span, each after the one before. */
export function locateAll(text: string, quotes: readonly string[], occurrence = 1): Part[] {
  return quotes.reduce<Part[]>((parts, quote) => {
    const before = parts.at(-1);
    return [...parts, before ? locate(text, quote, 1, before.end) : locate(text, quote, occurrence)];
  }, []);
}
