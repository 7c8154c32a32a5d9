import { utf16, type Utf16Offset } from "./offsets";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Pieces of a line by Unicode's rules; one that goes on in lower case (“Is it?” she asked) belongs to the one before. */
const piecesOf = (line: string): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const before = pieces.at(-1);
    if (before && /^\p{Ll}/u.test(segment)) before.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
  }
  return pieces;
};

/** Sentences in text order (UTF-16 code units), without the white space around them; a new line ends one. */
export const sentencesOf = (text: string): { start: Utf16Offset; end: Utf16Offset }[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index: lineStart }) =>
    piecesOf(line).flatMap(({ start, end }) => {
      const sentence = line.slice(start, end);
      const from = lineStart + end - sentence.trimStart().length;
      const length = sentence.trim().length;
      return length === 0 ? [] : [{ start: utf16(from), end: utf16(from + length) }];
    }),
  );
