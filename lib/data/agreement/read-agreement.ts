import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import type { ZoneKind } from "@/lib/core/annotation/article-document";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import { database } from "@/lib/db/client";
import { agreementArticle } from "./agreement-article";
import { agreementArticles } from "./agreement-articles";

/** What agreement is worked out from: the submitted layers of the articles whose agreement the actor may see. */
export async function readAgreement(actor: Actor, projectId: string): Promise<AgreementData> {
  const { snapshot } = await database();
  return snapshot(async (db) => {
    const { subject, shown } = await agreementArticles(db, actor, projectId);
    const documents = await loadArticleDocuments(db, projectId, { articleIds: [...shown.keys()], layers: "submitted" });
    const zones = await db.projectCountedZone.findMany({ where: { projectId }, select: { zoneKind: true } });
    const batches = await db.assignment.findMany({
      where: { article: { projectId }, withdrawnAt: null, batch: { not: "" } },
      select: { articleId: true, batch: true },
      distinct: ["articleId", "batch"],
      orderBy: [{ articleId: "asc" }, { batch: "asc" }],
    });
    const { codebook } = await loadCurrentCodebook(db, projectId);
    return {
      codebook,
      zoneKinds: zones.map(({ zoneKind }) => zoneKind as ZoneKind),
      articles: documents.flatMap((document, index) => {
        const article = shown.get(document.id);
        return article ? [agreementArticle(document, subject, article, index + 1)] : [];
      }),
      batches: batches.filter(({ articleId }) => shown.has(articleId)),
      adjudicable: [...shown].filter(([, article]) => can(subject, "adjudication.write", article)).map(([id]) => id),
      annotatable: [...shown].filter(([, article]) => can(subject, "layer.open", article)).map(([id]) => id),
    };
  });
}
