import type { Metadata } from "next";
import Link from "next/link";
import { CodebookManual } from "@/components/codebook/codebook-manual";
import { VersionList } from "@/components/codebook/version-list";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { buttonClass } from "@/components/ui/button";
import { readCodebook } from "@/lib/data/codebook/read-codebook";
import { readProjectRights } from "@/lib/data/projects/read-project-rights";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Codebook" };

export default async function CodebookPage({ params }: PageProps<"/projects/[projectId]/codebook">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const { current, draft, versions, uses } = await orNotFound(readCodebook(actor, projectId));
  const { canEditCodebook } = await readProjectRights(actor, projectId);
  return (
    <Page isWide>
      <PageHead title={current.name} lead={current.description || `Version ${current.version}`}>
        {canEditCodebook ? (
          <Link href={`/projects/${projectId}/codebook/edit`} className={buttonClass("line")}>
            {draft ? `Go on with version ${draft.version}` : "Write a new version"}
          </Link>
        ) : null}
      </PageHead>
      <CodebookManual codebook={current} uses={uses} />
      <VersionList versions={versions} />
    </Page>
  );
}
