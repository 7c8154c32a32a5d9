import "server-only";
import type { Zone, ZoneKind } from "@/lib/core/annotation/article-document";
import { utf16 } from "@/lib/core/text/offsets";

/** The newest revision of an article's zones, to be included in a query of articles. */
export const newestZones = {
  orderBy: { revision: "desc" },
  take: 1,
  include: { zones: { orderBy: { start: "asc" } } },
} as const;

type ZoneRow = { kind: string; start: number; end: number };

export const zonesOf = (rows: readonly ZoneRow[]): Zone[] =>
  rows.map(({ kind, start, end }) => ({ kind: kind as ZoneKind, start: utf16(start), end: utf16(end) }));
