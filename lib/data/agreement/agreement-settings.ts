import "server-only";
import type { ZoneKind } from "@/lib/core/annotation/article-document";
import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import type { Db } from "@/lib/db/client";
import type { AgreementArticles } from "./agreement-articles";

type Settings = Pick<AgreementData, "codebook" | "zoneKinds" | "batches"> & { codebookVersionId: string };

/** What agreement rests on besides articles and readings: the codebook, the zones that count, the batches of work. */
export async function agreementSettings(
  db: Db,
  projectId: string,
  { shown }: AgreementArticles,
): Promise<Settings> {
  const zones = await db.projectCountedZone.findMany({
    where: { projectId },
    select: { zoneKind: true },
    orderBy: { zoneKind: "asc" },
  });
  const batches = await db.assignment.findMany({
    where: { article: { projectId }, withdrawnAt: null, batch: { not: "" } },
    select: { articleId: true, batch: true },
    distinct: ["articleId", "batch"],
    orderBy: [{ articleId: "asc" }, { batch: "asc" }],
  });
  const { versionId, codebook } = await loadCurrentCodebook(db, projectId);
  return {
    codebookVersionId: versionId,
    codebook,
    zoneKinds: zones.map(({ zoneKind }) => zoneKind as ZoneKind),
    batches: batches.filter(({ articleId }) => shown.has(articleId)),
  };
}
