import type { Part } from "../../annotation/article-document";
import { utf16 } from "../../text/offsets";
import type { MovePart } from "../fit/fit-spans";
import { textTokens, tokenFrom } from "../tokens";

/** A text as its lines of tokens, which is all that a token format holds of it. */
export type TokenText = {
  /** Tokens joined by a space, sentences (the lines with text) by a line feed. */
  text: string;
  sentences: { text: string; start: number; end: number }[][];
  /** A stretch of the original moved to the whole tokens that it touches, in the new text; null without any. */
  move: MovePart;
};

/** Takes the spacing out of a text, as a token format does, and moves stretches along. */
export function tokenText(original: string): TokenText {
  const tokens = textTokens(original);
  const moved: { start: number; end: number }[] = [];
  const sentences: TokenText["sentences"] = [];
  let text = "";
  for (const [index, { start, end }] of tokens.entries()) {
    const before = tokens[index - 1];
    const isNewLine = before === undefined || original.slice(before.end, start).includes("\n");
    if (isNewLine) sentences.push([]);
    if (before !== undefined) text += isNewLine ? "\n" : " ";
    // A token never holds white space of its own, or a line would fall apart.
    const word = original.slice(start, end).replaceAll(/\s/g, "");
    const place = { start: text.length, end: text.length + word.length };
    text += word;
    moved.push(place);
    sentences.at(-1)?.push({ text: word, ...place });
  }
  const move = ({ start, end }: Part): Part | null => {
    const [first, last] = [tokenFrom(tokens, start), tokenFrom(tokens, end - 1)];
    const lastStarts = tokens[last]?.start ?? Number.POSITIVE_INFINITY;
    const from = moved[first];
    const to = moved[lastStarts < end ? last : last - 1];
    if (from === undefined || to === undefined || from.start >= to.end) return null;
    return { start: utf16(from.start), end: utf16(to.end), quote: text.slice(from.start, to.end) };
  };
  return { text, sentences, move };
}
