import type { TextRange } from "../annotation/layer-document";

/**
 * The lane of each span's underline, parallel to `spans`: 0 lies nearest to the text. The shortest span takes the
 * nearest lane that is free over its whole length and keeps it, so that overlapping spans never share one.
 */
export function lanes(spans: readonly TextRange[]): number[] {
  const taken: TextRange[][] = [];
  const laneOf = new Map<number, number>();
  for (const [at, span] of shortestFirst(spans)) {
    const free = taken.findIndex((lane) => !lane.some((other) => overlaps(span, other)));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(span);
    laneOf.set(at, lane);
  }
  return spans.map((_, at) => laneOf.get(at) ?? 0);
}

function shortestFirst(spans: readonly TextRange[]): [number, TextRange][] {
  return [...spans.entries()].sort(
    ([, one], [, other]) => one.end - one.start - (other.end - other.start) || one.start - other.start,
  );
}

const overlaps = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;
