import type { TextRange } from "@/lib/core/annotation/layer-document";
import { utf16 } from "@/lib/core/text/offsets";

const most = 1000;

/** Where `query` stands in the text, whatever its case, at most a thousand times; white space matches any white space. */
export function findMatches(text: string, query: string): TextRange[] {
  const words = query.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const found: TextRange[] = [];
  for (const match of text.matchAll(new RegExp(literal.join("\\s+"), "giu"))) {
    found.push({ start: utf16(match.index), end: utf16(match.index + match[0].length) });
    if (found.length === most) break;
  }
  return found;
}
