import type { TextRange } from "../annotation/layer-document";
import { sha256OfText } from "./sha256";
import { splitsPair } from "./splits-pair";

/** Stands for each hidden UTF-16 unit: quiet to look at, and no letter, so that nothing reads it as a word. */
export const filler = "·";

/** What a person may see of a text. Offsets are those of the text itself; the hash is this text's own. */
export type DisplayText = { text: string; sha256: string };

/** Replaces every UTF-16 unit of the masked ranges by the filler, newlines kept, pairs hidden whole. */
export function displayText(text: string, masked: readonly TextRange[]): DisplayText {
  const shown = masked.reduce((hidden, range) => hide(hidden, wholePairs(text, range)), text);
  return { text: shown, sha256: sha256OfText(shown) };
}

function hide(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, filler) + text.slice(end);
}

function wholePairs(text: string, { start, end }: TextRange): { start: number; end: number } {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}
