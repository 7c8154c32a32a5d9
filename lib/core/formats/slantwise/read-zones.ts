import type { Zone } from "../../annotation/article-document";
import { codePoints, utf16 } from "../../text/offsets";
import type { LineInHand } from "./line-in-hand";

/** The zones of a line, without a gap; none where one is wrong, which is told. */
export function readZones({ line, map, problems }: LineInHand): Zone[] {
  const zones: Zone[] = [];
  let reached = 0;
  const length = line.article.text.length;
  // A zone that the file doesn't name is not body: what lies outside the named ones stays out of denominators.
  const fill = (end: number) => {
    if (end > reached) zones.push({ kind: "metadata", start: utf16(reached), end: utf16(end) });
  };
  for (const [index, { kind, start, end }] of line.zones.entries()) {
    const from = map.toUtf16(codePoints(start));
    const to = map.toUtf16(codePoints(end));
    if (from === null || to === null || from >= to || from < reached) {
      problems.push({
        field: `zone ${index + 1}`,
        message: `The range ${start}–${end} is empty, outside the text or before the zone above it.`,
      });
      return [];
    }
    fill(from);
    zones.push({ kind, start: from, end: to });
    reached = to;
  }
  if (zones.length === 0 && length > 0) return [{ kind: "body", start: utf16(0), end: utf16(length) }];
  fill(length);
  return zones;
}
