import type { Part } from "../annotation/article-document";
import type { DraftPart } from "./draft";
import type { OffsetReading } from "./offset-readings";
import { withLineFeeds, type RawText } from "./raw-text";

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Whether the place lies inside a word: word characters on both sides. */
function cutsWord(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
  const after = text.codePointAt(at);
  return after !== undefined && wordCharacter.test(before) && wordCharacter.test(String.fromCodePoint(after));
}

/** `isRight`: proved by its quotation, or, where the file gives none, with edges that cut no word. */
export type Fit = { ok: true; parts: Part[]; isRight: boolean } | { ok: false; problem: string };

/** Formats with a record a line write a quotation's line breaks as spaces. */
const onOneLine = (text: string) => text.replaceAll("\n", " ");

function fitPart(raw: RawText, reading: OffsetReading, { start, end, quote }: DraftPart): Part | string {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return "Its offsets are not whole numbers.";
  if (start === end) return "It is empty.";
  if (start > end) return "It ends before it begins.";
  const [from, to] = [raw.locate(reading, start), raw.locate(reading, end)];
  if (from === null || to === null) return "It lies outside the text or cuts a character.";
  if (from >= to) return "It is empty.";
  const slice = raw.canonical.slice(from, to);
  if (quote !== null && onOneLine(slice) !== onOneLine(withLineFeeds(quote)))
    return `The text there reads “${slice.slice(0, 200)}”.`;
  return { start: from, end: to, quote: slice };
}

/** Places a span's parts in the canonical text under one reading, in text order, or says why they don't fit. */
export function fitSpan(raw: RawText, reading: OffsetReading, draft: readonly DraftPart[]): Fit {
  const parts: Part[] = [];
  for (const item of draft) {
    const part = fitPart(raw, reading, item);
    if (typeof part === "string") return { ok: false, problem: part };
    parts.push(part);
  }
  if (parts.length === 0) return { ok: false, problem: "It names no place." };
  parts.sort((one, other) => one.start - other.start);
  const overlaps = parts.some(({ start }, index) => start < (parts[index - 1]?.end ?? 0));
  if (overlaps) return { ok: false, problem: "Its parts overlap." };
  const isProved = draft.every(({ quote }) => quote !== null);
  const text = raw.canonical;
  const isClean = parts.every(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
  return { ok: true, parts, isRight: isProved || isClean };
}
