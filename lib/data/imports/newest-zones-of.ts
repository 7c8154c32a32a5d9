import "server-only";
import type { Zone } from "@/lib/core/annotation/article-document";
import { newestZones, zonesOf } from "@/lib/data/layers/newest-zones";
import type { Db } from "@/lib/db/client";

export type StandingZones = { zones: readonly Zone[]; zoneRevision: number };

/** The zones of articles as they stand now, by article id. */
export async function newestZonesOf(
  db: Db,
  articleIds: readonly string[],
): Promise<Map<string, StandingZones>> {
  if (articleIds.length === 0) return new Map();
  const articles = await db.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, zoneRevisions: newestZones },
  });
  return new Map(
    articles.map(({ id, zoneRevisions: [newest] }) => [
      id,
      { zones: zonesOf(newest?.zones ?? []), zoneRevision: newest?.revision ?? 1 },
    ]),
  );
}
