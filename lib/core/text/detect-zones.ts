import type { Zone, ZoneKind } from "../annotation/article-document";
import { utf16 } from "./offsets";
import { paragraphs } from "./paragraphs";
import { kindOfHeaderLine, kindOfTrailingLine } from "./zone-patterns";

type Line = { start: number; text: string };
type Run = { kind: ZoneKind; start: number };

/** A first line longer than this is taken for text, not for a headline. */
const longestHeadline = 250;

/**
 * A first guess at the zones of a plain-text article, for a person to correct: headline, the lines about it,
 * body, and what follows. Zones partition the text. A zone begins at its first character and keeps the white
 * space after it, but a body leaves its last paragraph break (up to two newlines) to what follows.
 */
export function detectZones(text: string): Zone[] {
  const runs = joinRuns(kindsOf(textLines(text)));
  return runs.map(({ kind }, at) => ({
    kind,
    start: utf16(at === 0 ? 0 : borderBefore(text, runs, at)),
    end: utf16(at + 1 < runs.length ? borderBefore(text, runs, at + 1) : text.length),
  }));
}

function textLines(text: string): Line[] {
  const lines = paragraphs(text).map(({ start, end }) => ({ start, text: text.slice(start, end).trim() }));
  const withText = lines.filter((line) => line.text !== "");
  return withText.length > 0 || text === "" ? withText : [{ start: 0, text: "" }];
}

function kindsOf(lines: readonly Line[]): Run[] {
  const hasHeadline = lines.length > 1 && (lines[0]?.text.length ?? 0) <= longestHeadline;
  let hasBodyBegun = !hasHeadline;
  return lines.map((line, at) => {
    if (at === 0 && hasHeadline) return { kind: "headline", start: line.start };
    const kind = hasBodyBegun ? kindOfTrailingLine(line.text) : kindOfHeaderLine(line.text);
    hasBodyBegun ||= kind === null;
    return { kind: kind ?? "body", start: line.start };
  });
}

function joinRuns(runs: readonly Run[]): Run[] {
  return runs.filter(({ kind }, at) => kind !== runs[at - 1]?.kind);
}

/** Where run `at` begins: at its first character, after a body at the paragraph break before it. */
function borderBefore(text: string, runs: readonly Run[], at: number): number {
  const start = runs[at]?.start ?? text.length;
  if (runs[at - 1]?.kind !== "body") return start;
  return start - (/\n{1,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
}
