const word = /[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/gu;

/** How many words a text has, quickly and near enough to plan work by; for spans, `tokenAt` knows exactly. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
