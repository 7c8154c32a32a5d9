import { z } from "zod";
import { readReleaseArchive } from "@/lib/data/releases/read-release-archive";
import { bulkWork } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ projectId: z.string().max(64), number: z.coerce.number().int().min(1) });

export const GET = route({ params, limit: bulkWork }, async ({ actor, params: { projectId, number } }) => {
  const { name, sha256, content } = await readReleaseArchive(actor, projectId, number);
  return new Response(new Blob([content]), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      etag: `"${sha256}"`,
    },
  });
});
