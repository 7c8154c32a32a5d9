import type { Metadata } from "next";
import { AssignmentGrid } from "@/components/assignments/assignment-grid";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { readAssignmentTable } from "@/lib/data/assignments/read-assignment-table";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { assign } from "./actions";

export const metadata: Metadata = { title: "Assignments" };

export default async function AssignmentsPage({ params }: PageProps<"/projects/[projectId]/assignments">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const table = await orNotFound(readAssignmentTable(actor, projectId));
  const isEmpty = table.annotators.length === 0 || table.articles.length === 0;
  return (
    <Page isWide>
      <PageHead
        title="Assignments"
        lead="Who reads which article. While the project gives every annotator every article, new ones are ticked by themselves; what you untick stays so."
      />
      {isEmpty ? (
        <EmptyState title="Nothing to assign yet">
          <p>Import articles and invite annotators first; both appear here.</p>
        </EmptyState>
      ) : (
        <AssignmentGrid table={table} assign={assign.bind(null, projectId)} />
      )}
    </Page>
  );
}
