import type { Zone } from "@/lib/core/annotation/article-document";
import { paragraphIndexAt, type Paragraph } from "@/lib/core/text/paragraphs";
import type { Marking } from "./marking";
import type { MarkingSource } from "./marking-of";
import { rangesOverlap } from "./span-geometry";
import { deepestLane, type DrawnPart } from "./stretch-classes";

type LineSource = Pick<MarkingSource, "text" | "lines" | "zones" | "zoneNames">;

/** The zone that a line with words belongs to: the one that holds most of it. */
function zoneOf(line: Paragraph, zones: readonly Zone[]): Zone | undefined {
  const shared = (zone: Zone) => Math.min(zone.end, line.end) - Math.max(zone.start, line.start);
  return zones
    .filter((zone) => rangesOverlap(zone, line))
    .reduce<Zone | undefined>(
      (best, zone) => (best && shared(best) >= shared(zone) ? best : zone),
      undefined,
    );
}

/** How many lanes each line's spans take, where that is more than its usual height holds. */
function laneCounts(lines: readonly Paragraph[], parts: readonly DrawnPart[]): number[] {
  const counts = lines.map(() => 0);
  for (const part of parts) {
    if (part.kind !== "span" || part.lane < 2) continue;
    const count = Math.min(part.lane, deepestLane) + 1;
    const [first, last] = [paragraphIndexAt(lines, part.start), paragraphIndexAt(lines, part.end)];
    for (let at = first; at <= last; at++) counts[at] = Math.max(counts[at] ?? 0, count);
  }
  return counts;
}

/**
 * Lines that lose nothing where white space collapses: there the space at which a line breaks is not painted, so that
 * a tint ends with its word. Others keep every character visible.
 */
const isPlain = (words: string) => !/^\s|\s$|[ \t]{2}|\t/.test(words);

/** For each line its paragraph's number, its zone's look and name, and room for its lanes. */
export function lineAttributes(source: LineSource, parts: readonly DrawnPart[]): Marking["lines"] {
  let before: Zone | undefined;
  const counts = laneCounts(source.lines, parts);
  return source.lines.map((line, at) => {
    if (line.number === null) return {};
    const zone = zoneOf(line, source.zones);
    const note = zone && zone !== before ? source.zoneNames[zone.kind] : undefined;
    before = zone;
    return {
      class: [
        `zone-${zone?.kind ?? "body"}`,
        ...(counts[at] ? [`lanes-${counts[at]}`] : []),
        ...(isPlain(source.text.slice(line.start, line.end)) ? ["plain"] : []),
      ].join(" "),
      "data-number": String(line.number),
      ...(note ? { "data-zone": note } : {}),
    };
  });
}
