import { z } from "zod";
import { readAgreement } from "@/lib/data/agreement/read-agreement";
import { agreementReads } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ projectId: z.string().max(64) });

/** What the browser works agreement out from. */
export const GET = route({ params, limit: agreementReads }, async ({ actor, params: { projectId } }) =>
  Response.json(await readAgreement(actor, projectId)),
);
