import type { Part } from "@/lib/core/annotation/article-document";
import type { TextRange } from "@/lib/core/annotation/layer-document";
import { stepByGrapheme } from "@/lib/core/text/graphemes";
import { stepByWord } from "@/lib/core/text/snap";
import { rangesOverlap } from "./span-geometry";

export const partOf = (text: string, { start, end }: TextRange): Part => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** The parts with one more, in text order; null where it shares characters with one of them. */
export function withPart(parts: readonly Part[], part: Part): Part[] | null {
  if (parts.some((each) => rangesOverlap(each, part))) return null;
  return [...parts, part].sort((one, other) => one.start - other.start);
}

export type EdgeMove = { edge: "start" | "end"; direction: "left" | "right"; unit: "word" | "character" };

/** The parts with an outer edge moved by one word or character; unchanged where the part would become empty. */
export function moveEdge(text: string, parts: readonly Part[], { edge, direction, unit }: EdgeMove): Part[] {
  const at = edge === "start" ? 0 : parts.length - 1;
  const step = unit === "word" ? stepByWord : stepByGrapheme;
  return parts.map((part, index) => {
    if (index !== at) return part;
    const moved = { ...part, [edge]: step(text, part[edge], direction, edge) };
    return moved.start < moved.end ? partOf(text, moved) : part;
  });
}
