import type { Metadata } from "next";
import { ExplorerScreen } from "@/components/agreement/explorer-screen";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { readAgreementFrame } from "@/lib/data/agreement/read-agreement-frame";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Agreement" };

export default async function AgreementPage({ params }: PageProps<"/projects/[projectId]/agreement">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const frame = await orNotFound(readAgreementFrame(actor, projectId));
  if (frame.articles > 0 || frame.hiddenArticles === 0)
    return <ExplorerScreen projectId={projectId} frame={frame} />;
  return (
    <Page>
      <EmptyState title="You still read these articles blind">
        <p>
          Agreement on an article is shown to its annotators after they have submitted it and the project’s
          rule lets them see each other.{" "}
          {frame.hiddenArticles === 1 ? "One article is" : `${frame.hiddenArticles} articles are`} waiting for
          that.
        </p>
      </EmptyState>
    </Page>
  );
}
