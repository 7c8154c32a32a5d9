import { draftSpan, type DraftSpan, type Place } from "../draft";
import type { TokenLines } from "./conll-tokens";

/** Joins tags to spans. A tag that goes on where nothing began begins a span; `broken` are their lines. */
export function taggedSpans(
  { tokens, text }: TokenLines,
  file: string,
): { spans: DraftSpan[]; broken: number[] } {
  const spans: { label: string; start: number; end: number; place: Place }[] = [];
  const broken: number[] = [];
  let isOpen = false;
  for (const { text: word, start, tag, line } of tokens) {
    const [mark, label] = [tag[0] ?? "O", tag.slice(2)];
    const end = start + word.length;
    const goesOn = "ILEM".includes(mark);
    const last = spans.at(-1);
    if (mark === "O") isOpen = false;
    else if (goesOn && isOpen && last?.label === label) last.end = end;
    else {
      if (goesOn) broken.push(line);
      spans.push({ label, start, end, place: { file, line } });
      isOpen = true;
    }
    if ("LUES".includes(mark)) isOpen = false;
  }
  return {
    spans: spans.map(({ label, start, end, place }, index) =>
      draftSpan(`${place.line}.${index}`, label, { start, end, quote: text.slice(start, end) }, place),
    ),
    broken,
  };
}
