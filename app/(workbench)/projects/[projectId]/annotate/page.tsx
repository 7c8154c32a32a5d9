import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { listQueue } from "@/lib/data/assignments/list-queue";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Annotate" };

export default async function AnnotatePage({ params }: PageProps<"/projects/[projectId]/annotate">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const queue = await orNotFound(listQueue(actor, projectId));
  const next = queue.find(({ isSubmitted }) => !isSubmitted) ?? queue[0];
  if (next) redirect(`/projects/${projectId}/articles/${next.articleId}` as Route);
  return (
    <Page>
      <EmptyState title="Your queue is empty">
        <p>
          No article is assigned to you yet. An owner of the project imports articles and gives them to
          annotators.
        </p>
      </EmptyState>
    </Page>
  );
}
