import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { listAdjudications } from "@/lib/data/adjudication/list-adjudications";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Adjudicate" };

export default async function AdjudicatePage({ params }: PageProps<"/projects/[projectId]/adjudicate">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const articles = await orNotFound(listAdjudications(actor, projectId));
  const next =
    articles.find(({ isDone, readers }) => !isDone && readers > 1) ??
    articles.find(({ isDone }) => !isDone) ??
    articles[0];
  if (next) redirect(`/projects/${projectId}/adjudicate/${next.articleId}` as Route);
  return (
    <Page>
      <EmptyState title="Nothing to adjudicate yet">
        <p>
          An article comes here once an annotator has submitted it, and you have no open work on it yourself.
          You will see what each reader marked, without names, and decide case by case.
        </p>
      </EmptyState>
    </Page>
  );
}
