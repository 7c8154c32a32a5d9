import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnnotateScreen } from "@/components/annotator/annotate-screen";
import { listQueue } from "@/lib/data/assignments/list-queue";
import { openLayer } from "@/lib/data/layers/open-layer";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Annotate" };

export default async function AnnotatePage({
  params,
}: PageProps<"/projects/[projectId]/articles/[articleId]">) {
  const { projectId, articleId } = await params;
  const actor = await requireActor();
  const opened = await orNotFound(openLayer(actor, projectId, articleId));
  const queue = await listQueue(actor, projectId);
  const article = queue.find((item) => item.articleId === articleId);
  if (!article) notFound();
  return <AnnotateScreen view={{ ...article, userId: actor.userId, projectId, opened, queue }} />;
}
