import { codePointIndex } from "../../text/code-points";
import { utf16 } from "../../text/offsets";
import type { DraftPart } from "../draft";
import type { Selector } from "./annotation-schema";

/** The selectors of a target that point into its text, those that refine another included. */
function pointing(selectors: readonly Selector[]): Selector[] {
  return selectors.flatMap((selector) => {
    const isKnown = selector.type === "TextPositionSelector" || selector.type === "TextQuoteSelector";
    const finer = pointing([selector.refinedBy ?? []].flat());
    return finer.length > 0 ? finer : isKnown ? [selector] : [];
  });
}

/** Where the quotation with its context occurs, in UTF-16 units. */
function occurrences(text: string, { exact = "", prefix = "", suffix = "" }: Selector): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const isHere = text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length);
    if (isHere) found.push(at);
  }
  return found;
}

/**
 * The stretch that a target's selectors mean: its position, which the quotation proves, or the one place where
 * the quotation stands. A message where it can't be told.
 */
export function locateQuote(text: string, selectors: readonly Selector[]): DraftPart | string {
  const known = pointing(selectors);
  const quote = known.find(({ exact }) => exact !== undefined);
  const position = known.find(({ start, end }) => start !== undefined && end !== undefined);
  if (position?.start !== undefined && position.end !== undefined) {
    return { start: position.start, end: position.end, quote: quote?.exact ?? null };
  }
  if (quote?.exact === undefined) return "It has neither a text position nor a quotation.";
  const found = quote.exact === "" ? [] : occurrences(text, quote);
  const [at, another] = found;
  if (at === undefined) return `The quotation “${quote.exact.slice(0, 100)}” is not in the text.`;
  if (another !== undefined)
    return `The quotation “${quote.exact.slice(0, 100)}” occurs ${found.length} times.`;
  const index = codePointIndex(text);
  const [start, end] = [index.toCodePoint(utf16(at)), index.toCodePoint(utf16(at + quote.exact.length))];
  return start === null || end === null
    ? "The quotation cuts a character."
    : { start, end, quote: quote.exact };
}
