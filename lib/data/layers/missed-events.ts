import "server-only";
import { maxMissedEvents, type LayerEvent } from "@/lib/core/annotation/protocol";
import type { Db } from "@/lib/db/client";
import { eventOf } from "./layer-event";

/** What a layer holds after a version, in order; null when that is more than is worth sending. */
export async function missedEvents(db: Db, layerId: string, after: number): Promise<LayerEvent[] | null> {
  const rows = await db.layerEvent.findMany({
    where: { layerId, version: { gt: after } },
    orderBy: { version: "asc" },
    take: maxMissedEvents + 1,
  });
  return rows.length > maxMissedEvents ? null : rows.map(eventOf);
}
