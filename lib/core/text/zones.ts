import { zoneKinds, type Zone, type ZoneKind } from "../annotation/article-document";
import type { TextRange } from "../annotation/layer-document";
import { err, ok, type Result } from "../result";
import { utf16 } from "./offsets";

export type ZoneProblem = { code: "not_a_partition" | "unknown_kind"; message: string };

/** The zones themselves if they cover a text of `utf16Length` units from end to end, each unit once. */
export function validateZones(
  zones: readonly Zone[],
  utf16Length: number,
): Result<readonly Zone[], ZoneProblem> {
  const unknown = zones.find(({ kind }) => !zoneKinds.includes(kind));
  if (unknown)
    return err({ code: "unknown_kind", message: `There is no zone of the kind “${unknown.kind}”.` });
  let covered = 0;
  for (const { kind, start, end } of zones) {
    if (start !== covered || !Number.isInteger(end) || end <= start) {
      return notAPartition(
        `The ${kind} zone runs from ${start} to ${end}, but should begin at ${covered} and hold text.`,
      );
    }
    covered = end;
  }
  if (covered === utf16Length) return ok(zones);
  return notAPartition(`The zones end at ${covered}, but the text ends at ${utf16Length}.`);
}

const notAPartition = (message: string) => err<ZoneProblem>({ code: "not_a_partition", message });

/** The stretches of body text, in text order. */
export function bodyRanges(zones: readonly Zone[]): TextRange[] {
  return joinNeighbours(zones)
    .filter(({ kind }) => kind === "body")
    .map(({ start, end }) => ({ start, end }));
}

/** The zone that holds the unit at `offset`; undefined outside the text. */
export function zoneAt(zones: readonly Zone[], offset: number): Zone | undefined {
  return zones.find(({ start, end }) => start <= offset && offset < end);
}

/**
 * The zones with `range` made one of `kind`: what it covers is cut away from the others, and neighbours of one
 * kind become one. A partition stays a partition; what lies outside it is left out of the range.
 */
export function setZone(zones: readonly Zone[], range: TextRange, kind: ZoneKind): Zone[] {
  const start = utf16(Math.max(range.start, zones[0]?.start ?? 0));
  const end = utf16(Math.min(range.end, zones.at(-1)?.end ?? 0));
  if (start >= end) return joinNeighbours(zones);
  const before = zones.map((zone) => ({ ...zone, end: utf16(Math.min(zone.end, start)) }));
  const after = zones.map((zone) => ({ ...zone, start: utf16(Math.max(zone.start, end)) }));
  return joinNeighbours([...before.filter(hasText), { kind, start, end }, ...after.filter(hasText)]);
}

const hasText = ({ start, end }: Zone) => start < end;

function joinNeighbours(zones: readonly Zone[]): Zone[] {
  return zones.reduce<Zone[]>((joined, zone) => {
    const last = joined.at(-1);
    if (last?.kind !== zone.kind || last.end !== zone.start) return [...joined, zone];
    return [...joined.slice(0, -1), { ...last, end: zone.end }];
  }, []);
}
