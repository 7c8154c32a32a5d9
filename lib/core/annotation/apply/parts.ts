import { ok, type Result } from "../../result";
import { utf16 } from "../../text/offsets";
import { splitsPair } from "../../text/splits-pair";
import type { Part } from "../article-document";
import type { LayerDocument } from "../layer-document";
import { quoted } from "../quoted";
import { refuse, type Refusal } from "./outcome";

type RawPart = { start: number; end: number; quote: string };

function checkPart({ text, masked }: LayerDocument, { start, end, quote }: RawPart) {
  const words = quoted(quote);
  if (start >= end)
    return refuse("part_empty", `A part at ${start} is empty. Select at least one character.`);
  if (end > text.length)
    return refuse(
      "part_out_of_range",
      `${words} ends at ${end}, but the article ends at ${text.length}. Select the words again.`,
    );
  if (splitsPair(text, start) || splitsPair(text, end))
    return refuse(
      "part_splits_character",
      `${words} begins or ends inside a character. Select whole characters.`,
    );
  if (text.slice(start, end) !== quote)
    return refuse(
      "quote_differs",
      `At ${start} the article reads ${quoted(text.slice(start, end))}, not ${words}. Select the words again.`,
    );
  if (masked.some((range) => start < range.end && range.start < end))
    return refuse(
      "part_masked",
      `${words} touches words that are hidden until you submit. Select words beside them.`,
    );
  return null;
}

/**
 * The parts with branded offsets (UTF-16 code units), or why they can't stand: each must be non-empty, inside the
 * text, quote its slice, split no surrogate pair and touch no masked range; together they stand in text order and
 * don't overlap. Touching parts are allowed.
 */
export function checkParts(
  document: LayerDocument,
  parts: readonly RawPart[],
): Result<readonly Part[], Refusal> {
  let previousEnd = 0;
  for (const part of parts) {
    const refusal = checkPart(document, part);
    if (refusal) return refusal;
    if (part.start < previousEnd)
      return refuse(
        "parts_out_of_order",
        `${quoted(part.quote)} overlaps or precedes the part before it. Give the parts in text order, apart.`,
      );
    previousEnd = part.end;
  }
  if (parts.length === 0) return refuse("part_empty", "A span needs at least one part. Select some words.");
  return ok(parts.map(({ start, end, quote }) => ({ start: utf16(start), end: utf16(end), quote })));
}

/** Whether two spans cover the same stretches of text. */
export const isSameParts = (one: readonly RawPart[], other: readonly RawPart[]): boolean =>
  one.length === other.length &&
  one.every((part, index) => part.start === other[index]?.start && part.end === other[index].end);
