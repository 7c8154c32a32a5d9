import { z } from "zod";
import { importLimits } from "@/lib/core/articles/import-limits";
import { importArticles } from "@/lib/data/articles/import-articles";
import { filesOfForm } from "@/lib/server/files-of-form";
import { formBody } from "@/lib/server/form-body";
import { bulkWork } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ projectId: z.string().max(64) });

export const POST = route({ params, body: formBody(importLimits.bytes), limit: bulkWork }, async (input) => {
  const imported = await importArticles(input.actor, input.params.projectId, await filesOfForm(input.body));
  return Response.json(imported, { status: 201 });
});
