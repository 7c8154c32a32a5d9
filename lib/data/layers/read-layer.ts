import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";
import { authorizeOnLayer } from "@/lib/data/access/authorize-on-layer";
import { database } from "@/lib/db/client";
import { layerContext } from "./layer-context";
import { loadLayerDocument } from "./load-layer-document";

/** The actor's own layer, to be worked on. */
export async function readLayer(actor: Actor, layerId: string): Promise<OpenedLayer> {
  const { reader } = await database();
  const access = await authorizeOnLayer(reader, actor, "layer.read", layerId);
  // Taken before the document: if something changes in between, the next look finds a newer word and reloads.
  const context = await layerContext(reader, access);
  const { document } = await loadLayerDocument(reader, layerId, access);
  return { document, context };
}
