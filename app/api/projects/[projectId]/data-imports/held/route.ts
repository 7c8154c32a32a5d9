import { z } from "zod";
import { importDataLimits } from "@/lib/core/imports/import-data-limits";
import { readHeldArticles } from "@/lib/data/imports/read-held-articles";
import { jsonBody } from "@/lib/server/json-body";
import { importLooks } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ projectId: z.string().max(64) });
const texts = z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(importDataLimits.files);
const maximumBytes = 2 * 1024 * 1024;

/** Changes nothing; a POST because hashes of many texts fit no address. */
export const POST = route(
  { params, body: jsonBody(z.strictObject({ texts }), maximumBytes), limit: importLooks },
  async ({ actor, params: { projectId }, body }) =>
    Response.json(await readHeldArticles(actor, projectId, body.texts)),
);
