import "server-only";
import { createHash } from "node:crypto";
import type { Db } from "@/lib/db/client";
import type { AgreementArticles } from "./agreement-articles";
import type { agreementSettings } from "./agreement-settings";

const newest = { orderBy: { revision: "desc" }, take: 1, select: { revision: true } } as const;

/**
 * Names what agreement is worked out from, as this person may see it, without reading it: texts never change, each
 * layer counts its changes, zones and codebooks have versions, and the rest, what is known of articles included, is
 * taken as it is. Another name, perhaps other data; the same name, the same data.
 */
export async function agreementVersion(
  db: Db,
  projectId: string,
  { subject, shown }: AgreementArticles,
  { codebookVersionId, zoneKinds, batches }: Awaited<ReturnType<typeof agreementSettings>>,
): Promise<string> {
  const articles = await db.article.findMany({
    where: { projectId, visibleAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      outlet: true,
      byline: true,
      publishedOn: true,
      url: true,
      language: true,
      zoneRevisions: newest,
      layers: {
        where: { submissions: { some: { reopenedAt: null } } },
        orderBy: { id: "asc" },
        select: { id: true, version: true },
      },
    },
  });
  const seen = articles
    .filter(({ id }) => shown.has(id))
    .map((article) => ({ ...article, standing: shown.get(article.id) }));
  return createHash("sha256")
    .update(JSON.stringify([subject, codebookVersionId, zoneKinds, batches, seen]))
    .digest("base64url");
}
