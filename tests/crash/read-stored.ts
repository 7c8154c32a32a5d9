import { projectionDifference } from "@/lib/data/layers/projection-difference";
import { PrismaClient } from "@/lib/db/generated/sqlite/client";
import { SqliteAdapter } from "@/lib/db/sqlite-adapter";

export type Stored = { operationIds: string[]; versions: number[]; difference: string[] };

/** What a layer holds on disk, and where its projection says otherwise than its history; read beside the server. */
export async function readStored(url: string, layerIds: readonly string[]): Promise<Map<string, Stored>> {
  const reader = new PrismaClient({ adapter: new SqliteAdapter(url, "read") });
  try {
    const stored = new Map<string, Stored>();
    for (const layerId of layerIds) {
      const events = await reader.layerEvent.findMany({
        where: { layerId },
        orderBy: { version: "asc" },
        select: { operationId: true, version: true },
      });
      stored.set(layerId, {
        operationIds: events.map(({ operationId }) => operationId),
        versions: events.map(({ version }) => version),
        difference: await projectionDifference(reader, layerId),
      });
    }
    return stored;
  } finally {
    await reader.$disconnect();
  }
}
