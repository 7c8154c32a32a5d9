import type { TextRange } from "../annotation/layer-document";
import { groupBy } from "../group-by";
import type { Utf16Offset } from "./offsets";

/** A stretch that the same spans cover, from the longest (outermost) to the shortest, whose tint shows. */
export type Segment<S extends TextRange> = { start: Utf16Offset; end: Utf16Offset; spans: readonly S[] };

/**
 * Cuts spans at each other's edges: disjoint segments in text order that together cover exactly what the spans
 * cover. Empty spans are left out. Offsets are UTF-16 code units.
 */
export function segments<S extends TextRange>(spans: readonly S[]): Segment<S>[] {
  const outermostFirst = spans.filter(({ start, end }) => start < end).sort(byLengthThenStart);
  const starting = groupBy(outermostFirst, ({ start }) => start);
  const edges = new Set(outermostFirst.flatMap(({ start, end }) => [start, end]));
  const rank = new Map(outermostFirst.map((span, at) => [span, at]));
  const byRank = (one: S, other: S) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0);

  const found: Segment<S>[] = [];
  let open: S[] = [];
  let from: Utf16Offset | null = null;
  for (const edge of [...edges].sort((one, other) => one - other)) {
    if (from !== null && open.length > 0) found.push({ start: from, end: edge, spans: open });
    open = [...open.filter(({ end }) => end > edge), ...(starting.get(edge) ?? [])].sort(byRank);
    from = edge;
  }
  return found;
}

const length = ({ start, end }: TextRange) => end - start;
const byLengthThenStart = (one: TextRange, other: TextRange) =>
  length(other) - length(one) || one.start - other.start;
