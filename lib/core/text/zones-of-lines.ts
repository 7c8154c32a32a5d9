import type { Zone, ZoneKind } from "../annotation/article-document";
import { utf16 } from "./offsets";
import { paragraphs } from "./paragraphs";
import { setZone, zoneAt } from "./zones";

/** A line with words in it, and the zone that it stands in; `index` counts all lines from 0. */
export type ZonedLine = { index: number; number: number; text: string; kind: ZoneKind };

/** The lines of a text that a person can put into a zone: blank ones follow the line before them. */
export function linesWithZones(text: string, zones: readonly Zone[]): ZonedLine[] {
  return paragraphs(text).flatMap(({ start, end, number }, index) =>
    number === null
      ? []
      : [{ index, number, text: text.slice(start, end), kind: zoneAt(zones, start)?.kind ?? "body" }],
  );
}

/** The zones after the line with that index, and the blank lines after it, were put into one of `kind`. */
export function setZoneOfLine(text: string, zones: readonly Zone[], index: number, kind: ZoneKind): Zone[] {
  const lines = paragraphs(text);
  const line = lines[index];
  if (!line) return [...zones];
  const isFirst = lines.slice(0, index).every(({ number }) => number === null);
  const next = lines.slice(index + 1).find(({ number }) => number !== null);
  const range = { start: isFirst ? utf16(0) : line.start, end: next?.start ?? utf16(text.length) };
  return setZone(zones, range, kind);
}
