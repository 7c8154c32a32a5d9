import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { LayerEvents } from "@/lib/core/annotation/protocol";
import { authorizeOnLayer } from "@/lib/data/access/authorize-on-layer";
import { database } from "@/lib/db/client";
import { layerContext } from "./layer-context";
import { missedEvents } from "./missed-events";

/** What came into the actor's own layer after a version. */
export async function readEvents(actor: Actor, layerId: string, after: number): Promise<LayerEvents> {
  const { reader } = await database();
  const access = await authorizeOnLayer(reader, actor, "layer.read", layerId);
  const context = await layerContext(reader, access);
  const { version } = await reader.layer.findUniqueOrThrow({
    where: { id: layerId },
    select: { version: true },
  });
  const events = after < version ? await missedEvents(reader, layerId, after) : [];
  // What was committed between the two queries belongs to the next look.
  return { version, context, events: events && events.filter((event) => event.version <= version) };
}
