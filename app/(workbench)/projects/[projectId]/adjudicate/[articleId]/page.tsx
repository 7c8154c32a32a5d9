import type { Metadata } from "next";
import { AdjudicateScreen } from "@/components/adjudication/adjudicate-screen";
import { listAdjudications } from "@/lib/data/adjudication/list-adjudications";
import { readAdjudication } from "@/lib/data/adjudication/read-adjudication";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Adjudicate" };

export default async function AdjudicateArticlePage({
  params,
  searchParams,
}: PageProps<"/projects/[projectId]/adjudicate/[articleId]">) {
  const { projectId, articleId } = await params;
  const actor = await requireActor();
  const { opened, readers, language } = await orNotFound(readAdjudication(actor, projectId, articleId));
  const articles = await listAdjudications(actor, projectId);
  const title = articles.find((article) => article.articleId === articleId)?.title ?? "";
  const { at } = await searchParams;
  const offset = typeof at === "string" && /^\d{1,9}$/.test(at) ? Number(at) : null;
  const view = {
    projectId,
    articleId,
    title,
    language,
    opened,
    readers,
    articles,
    userId: actor.userId,
    at: offset,
  };
  return <AdjudicateScreen key={articleId} view={view} />;
}
