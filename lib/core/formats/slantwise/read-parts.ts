import type { Part } from "../../annotation/article-document";
import type { CodePointIndex } from "../../text/code-points";
import { codePoints } from "../../text/offsets";
import type { LineInHand } from "./line-in-hand";

/** In code points. */
type Range = readonly [number, number];

function readPart(text: string, [start, end]: Range, quote: string, map: CodePointIndex): string | Part {
  const from = map.toUtf16(codePoints(start));
  const to = map.toUtf16(codePoints(end));
  const hint =
    quote !== "" && text.slice(start, end) === quote
      ? " It fits if offsets are counted in UTF-16 units; this format counts code points."
      : "";
  if (from === null || to === null) {
    return `The span ${start}–${end} lies outside the text of ${map.codePointLength} code points.${hint}`;
  }
  if (from >= to) return `The span ${start}–${end} is empty or ends before it begins.`;
  const slice = text.slice(from, to);
  if (slice === quote) return { start: from, end: to, quote };
  return `The quotation “${quote}” is not what stands at ${start}–${end}: “${slice.slice(0, 200)}”.${hint}`;
}

/** The parts of an annotation or entity, each held against its quotation; what fits none is told and left out. */
export function readParts(
  { line, map, problems }: LineInHand,
  spans: readonly Range[],
  quotes: string[],
  field: string,
) {
  const { text } = line.article;
  if (spans.length !== quotes.length) {
    problems.push({
      field,
      message: `Has ${spans.length} spans but ${quotes.length} quotations; each needs one.`,
    });
    return [];
  }
  const parts = spans.flatMap((span, index) => {
    const part = readPart(text, span, quotes[index] ?? "", map);
    if (typeof part !== "string") return [part];
    problems.push({ field, message: part });
    return [];
  });
  const isInOrder = parts.every((part, index) => (parts[index - 1]?.end ?? 0) <= part.start);
  if (!isInOrder)
    problems.push({ field, message: "Its spans overlap or stand out of order; sort and join them." });
  return parts;
}
