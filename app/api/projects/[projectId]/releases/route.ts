import { z } from "zod";
import { releaseOptions } from "@/lib/core/releases/release-options";
import { createRelease } from "@/lib/data/releases/create-release";
import { jsonBody } from "@/lib/server/json-body";
import { bulkWork } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";
import { workResponse } from "@/lib/server/work-response";

const params = z.object({ projectId: z.string().max(64) });
const maximumBytes = 2 * 1024 * 1024;

export const POST = route(
  { params, body: jsonBody(releaseOptions, maximumBytes), limit: bulkWork },
  async ({ request, actor, params: { projectId }, body }) =>
    workResponse(request, (work) => createRelease(actor, projectId, body, work)),
);
