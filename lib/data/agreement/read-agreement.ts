import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import { database, type Db } from "@/lib/db/client";
import { agreementArticle } from "./agreement-article";
import { agreementArticles, type AgreementArticles } from "./agreement-articles";
import { agreementSettings } from "./agreement-settings";
import { agreementVersion } from "./agreement-version";

/** What agreement is worked out from: the submitted layers of the articles whose agreement the actor may see. */
export async function readAgreement(actor: Actor, projectId: string): Promise<AgreementData> {
  const { snapshot } = await database();
  return snapshot(async (db) => {
    const articles = await agreementArticles(db, actor, projectId);
    return agreementData(db, projectId, articles, await agreementSettings(db, projectId, articles));
  });
}

/** The same with its version; no data where it is the version that is known already. */
export async function readAgreementUnless(
  actor: Actor,
  projectId: string,
  known: string | null,
): Promise<{ version: string; data: AgreementData | null }> {
  const { snapshot } = await database();
  return snapshot(async (db) => {
    const articles = await agreementArticles(db, actor, projectId);
    const settings = await agreementSettings(db, projectId, articles);
    const version = await agreementVersion(db, projectId, articles, settings);
    const isKnown = version === known;
    return { version, data: isKnown ? null : await agreementData(db, projectId, articles, settings) };
  });
}

async function agreementData(
  db: Db,
  projectId: string,
  { subject, shown }: AgreementArticles,
  { codebookVersionId: _, ...settings }: Awaited<ReturnType<typeof agreementSettings>>,
): Promise<AgreementData> {
  const articleIds = [...shown.keys()];
  const documents = await loadArticleDocuments(db, projectId, { articleIds, layers: "submitted" });
  return {
    ...settings,
    articles: documents.flatMap((document, index) => {
      const article = shown.get(document.id);
      return article ? [agreementArticle(document, subject, article, index + 1)] : [];
    }),
    adjudicable: [...shown]
      .filter(([, article]) => can(subject, "adjudication.write", article))
      .map(([id]) => id),
    annotatable: [...shown].filter(([, article]) => can(subject, "layer.open", article)).map(([id]) => id),
  };
}
