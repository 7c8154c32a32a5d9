import type { Metadata } from "next";
import Link from "next/link";
import { ExportForm } from "@/components/exports/export-form";
import { offeredFormats } from "@/components/exports/offered-formats";
import { ReleaseList } from "@/components/releases/release-list";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { readExportPreview } from "@/lib/data/exports/read-export-preview";
import type { Actor } from "@/lib/core/access/actor";
import { listReleases } from "@/lib/data/releases/list-releases";
import { readProjectRights } from "@/lib/data/projects/read-project-rights";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { previewLosses } from "./actions";

export const metadata: Metadata = { title: "Exports" };

export default async function ExportsPage({ params }: PageProps<"/projects/[projectId]/exports">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const { canExport, canRelease, canReadReleases } = await orNotFound(readProjectRights(actor, projectId));
  return (
    <Page>
      <PageHead
        title="Exports"
        lead="The labelled data set as files that others can check: same data, same options, same bytes."
      />
      {canReadReleases ? (
        <section aria-labelledby="releases" className="mb-10">
          <div className="mb-2 flex items-end justify-between gap-4">
            <h2 id="releases" className="font-serif text-20">
              Releases
            </h2>
            {canRelease ? (
              <Link href={`/projects/${projectId}/exports/releases/new`} className={buttonClass("line")}>
                New release
              </Link>
            ) : null}
          </div>
          <Releases projectId={projectId} actor={actor} />
        </section>
      ) : null}
      {canExport ? (
        <section aria-labelledby="export">
          <h2 id="export" className="mb-3 font-serif text-20">
            A file of the data as they are now
          </h2>
          <ExportForm
            projectId={projectId}
            preview={await readExportPreview(actor, projectId)}
            formats={offeredFormats}
            previewLosses={previewLosses.bind(null, projectId)}
          />
        </section>
      ) : canReadReleases ? null : (
        <EmptyState title="Your roles don’t export">
          <p>
            An owner can export the data set, and so can a reviewer who annotates nothing in this project.
          </p>
        </EmptyState>
      )}
    </Page>
  );
}

async function Releases({ projectId, actor }: { projectId: string; actor: Actor }) {
  const releases = await listReleases(actor, projectId);
  if (releases.length > 0) return <ReleaseList projectId={projectId} releases={releases} />;
  return (
    <p className="max-w-[62ch] border-t border-rule pt-3 text-grey">
      None yet. A release is kept as it was made, with a checksum, a dataset card and the tables of a paper,
      so that it can be cited.
    </p>
  );
}
