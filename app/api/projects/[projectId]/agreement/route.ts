import { z } from "zod";
import { readAgreementUnless } from "@/lib/data/agreement/read-agreement";
import { agreementReads } from "@/lib/server/rate-limit";
import { route } from "@/lib/server/route";

const params = z.object({ projectId: z.string().max(64) });

/** What the browser works agreement out from; nothing where it has that version already. */
export const GET = route(
  { params, limit: agreementReads },
  async ({ actor, request, params: { projectId } }) => {
    const known = request.headers.get("if-none-match")?.replace(/^(W\/)?"|"$/g, "") ?? null;
    const { version, data } = await readAgreementUnless(actor, projectId, known);
    const headers = { etag: `"${version}"` };
    return data ? Response.json(data, { headers }) : new Response(null, { status: 304, headers });
  },
);
