import { z } from "zod";
import { importDataLimits } from "@/lib/core/imports/import-data-limits";
import { importDataSet } from "@/lib/data/imports/import-data-set";
import { dataOfForm } from "@/lib/server/data-of-form";
import { formBody } from "@/lib/server/form-body";
import { bulkWork } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";
import { workResponse } from "@/lib/server/work-response";

const params = z.object({ projectId: z.string().max(64) });

export const POST = route(
  { params, body: formBody(importDataLimits.bytes), limit: bulkWork },
  async ({ request, actor, params: { projectId }, body }) => {
    const { files, mapping } = await dataOfForm(body);
    return workResponse(request, (work) => importDataSet(actor, projectId, files, mapping, work));
  },
);
