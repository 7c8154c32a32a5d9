import type { FormatError } from "./format-error";
import type { OffsetReading, TextTraits } from "./offset-readings";

/** A span that fits its text only under another reading than the chosen one, or under none. */
export type Misfit = {
  file: string;
  line: number | null;
  articleId: string;
  label: string;
  start: number;
  end: number;
  /** What the file says stands there, if it says so. */
  quote: string | null;
  problem: string;
  /** The readings under which it would fit. */
  fits: readonly OffsetReading[];
};

/** How many spans each reading gets right, and which one was taken. */
export type OffsetReport = {
  declared: OffsetReading;
  chosen: OffsetReading;
  spans: number;
  counts: readonly { reading: OffsetReading; right: number }[];
  /** What sets readings apart in these texts; without any, all are the same. */
  traits: TextTraits;
};

/** The misfit as an error: what the file says, what the text says, and under which reading it would fit. */
export function describeMisfit(misfit: Misfit): FormatError {
  const { file, line, articleId, label, start, end, quote, problem, fits } = misfit;
  const quotation = quote === null ? "" : ` of “${quote.slice(0, 200)}”`;
  const hint =
    fits.length === 0 ? "" : ` It fits if offsets count ${fits.map(readingInWords).join(", or ")}.`;
  return {
    file,
    line,
    field: `${label} ${start}–${end} of article ${articleId}`,
    message: `The span${quotation} doesn't fit its text. ${problem}${hint}`,
  };
}

const readingInWords = ({ unit, countsMark, countsCarriageReturns }: OffsetReading) =>
  `${unit}, byte-order mark ${countsMark ? "" : "not "}counted, CRLF as ${countsCarriageReturns ? "two" : "one"}`;
