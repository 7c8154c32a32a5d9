import type { Metadata } from "next";
import { CoderTable } from "@/components/projects/coder-table";
import { NextSteps, nextSteps } from "@/components/projects/next-steps";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { readOverview } from "@/lib/data/projects/read-overview";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage({ params }: PageProps<"/projects/[projectId]">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const overview = await orNotFound(readOverview(actor, projectId));
  const { articleCount, goldCount } = overview;
  return (
    <Page>
      <PageHead
        title={overview.name}
        lead={
          <>
            {overview.description ? <span className="block">{overview.description}</span> : null}
            <span className="tabular-nums">
              {articleCount} {articleCount === 1 ? "article" : "articles"}, {goldCount} with a finished gold
              layer
            </span>
          </>
        }
      />
      <NextSteps steps={nextSteps(projectId, overview)} />
      {overview.coders && overview.coders.length > 0 ? <CoderTable coders={overview.coders} /> : null}
    </Page>
  );
}
