import type { TextRange } from "@/lib/core/annotation/layer-document";

export type MarkedPiece = { start: number; words: string; isMarked: boolean };

/** A stretch of text cut at the ranges' edges, in text order; empty pieces left out. Offsets are UTF-16 code units. */
export function markedPieces(
  text: string,
  { start, end }: { start: number; end: number },
  ranges: readonly TextRange[],
): MarkedPiece[] {
  const ordered = [...ranges].sort((a, b) => a.start - b.start);
  const pieces: MarkedPiece[] = [];
  let at = start;
  const take = (to: number, isMarked: boolean) => {
    if (to > at) pieces.push({ start: at, words: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const range of ordered) {
    take(range.start, false);
    take(range.end, true);
  }
  take(end, false);
  return pieces;
}
