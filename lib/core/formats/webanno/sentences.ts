import type { Part } from "../../annotation/article-document";
import { utf16 } from "../../text/offsets";
import type { MovePart } from "../fit/fit-spans";
import { textTokens, tokenFrom, type TextToken } from "../tokens";

/** A stretch of text that begins with a token, and its tokens. */
export type TsvSentence = { start: number; end: number; tokens: TextToken[] };

/**
 * Cuts the text at line feeds that a token follows at once. So one line feed is all that stands between two
 * sentences, which is what readers put there; other white space stands inside a sentence and is kept.
 */
export function tsvSentences(text: string): TsvSentence[] {
  const sentences: TsvSentence[] = [];
  for (const token of textTokens(text)) {
    const last = sentences.at(-1);
    if (last === undefined || text[token.start - 1] === "\n") {
      if (last) last.end = token.start - 1;
      sentences.push({ start: token.start, end: text.length, tokens: [token] });
    } else last.tokens.push(token);
  }
  return sentences;
}

/** White space before the first token has no row to stand in; readers fill the place with spaces. */
export const tsvText = (text: string): string => {
  const start = textTokens(text)[0]?.start ?? text.length;
  return " ".repeat(start) + text.slice(start);
};

/** Moves edges that stand between tokens to the tokens inside; null for a stretch without any. */
export function ontoTokens(text: string): MovePart {
  const tokens = textTokens(text);
  return ({ start, end }: Part): Part | null => {
    const first = tokens[tokenFrom(tokens, start)];
    const lastIndex = tokenFrom(tokens, end - 1);
    const candidate = tokens[lastIndex];
    const last = candidate && candidate.start < end ? candidate : tokens[lastIndex - 1];
    if (first === undefined || last === undefined) return null;
    const [from, to] = [utf16(Math.max(start, first.start)), utf16(Math.min(end, last.end))];
    return from < to ? { start: from, end: to, quote: text.slice(from, to) } : null;
  };
}
