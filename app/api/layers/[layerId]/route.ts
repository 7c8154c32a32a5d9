import { z } from "zod";
import { readLayer } from "@/lib/data/layers/read-layer";
import { route } from "@/lib/server/route";

const params = z.object({ layerId: z.string().max(64) });

/** The whole layer, for whoever has missed too much to catch up by events. */
export const GET = route({ params }, async (input) =>
  Response.json(await readLayer(input.actor, input.params.layerId)),
);
