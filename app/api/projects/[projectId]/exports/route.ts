import { z } from "zod";
import { exportOptions } from "@/lib/core/exports/export-options";
import { exportProject } from "@/lib/data/exports/export-project";
import { bulkWork } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ projectId: z.string().max(64) });

export const GET = route(
  { params, query: exportOptions, limit: bulkWork },
  async ({ actor, params: { projectId }, query }) => {
    const { name, mediaType, pieces } = await exportProject(actor, projectId, query);
    return new Response(new Blob(pieces), {
      headers: {
        "content-type": mediaType,
        "content-disposition": `attachment; filename="${name}"`,
        "x-content-type-options": "nosniff",
      },
    });
  },
);
