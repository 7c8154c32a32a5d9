import type { ZoneKind } from "@/lib/core/annotation/article-document";
import { counted } from "@/lib/core/counted";
import type { SpanFacts } from "@/lib/browser/editor/span-facts";

/** Words in quotation marks that they don't hold themselves, shortened at their end. */
export function quoted(quote: string, longest = 80): string {
  const shown = quote.length > longest ? `${quote.slice(0, longest).trimEnd()}…` : quote;
  return /[‘’]/.test(shown) ? `“${shown}”` : `‘${shown}’`;
}

export const spanCountText = (count: number) => counted(count, "span", "spans");
export const wordCountText = (count: number) => counted(count, "word", "words");
export const changesText = (count: number) => counted(count, "change", "changes");

/** Names written beside the zones; headline and body speak for themselves. */
export const zoneNames: Partial<Record<ZoneKind, string>> = {
  byline: "Byline",
  metadata: "Metadata",
  call_to_action: "Call to action",
  disclaimer: "Disclaimer",
  contact: "Contact",
};

/** How a span lies among the others, in short; empty where it lies alone. */
export function overlapText({ crossCount, withinCount, overlapCount }: SpanFacts): string {
  if (crossCount > 0) return `crosses ${crossCount}`;
  if (withinCount > 0) return `in ${withinCount}`;
  return overlapCount > 0 ? `holds ${overlapCount}` : "";
}

/** A row of the list as it is spoken: "3 of 14, Loaded word or phrase, ‘so-called experts’, overlaps 2". */
export function spokenSpan(facts: SpanFacts, index: number, count: number, labelName: string): string {
  const overlaps = facts.overlapCount > 0 ? `, overlaps ${facts.overlapCount}` : "";
  return `${index + 1} of ${count}, ${labelName}, ${quoted(facts.quote)}${overlaps}`;
}
