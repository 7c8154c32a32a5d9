import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareForm } from "@/components/releases/compare-form";
import { Checksum } from "@/components/releases/checksum";
import { FileList } from "@/components/releases/file-list";
import { PublishForm } from "@/components/releases/publish-form";
import { ReleaseDifference } from "@/components/releases/release-difference";
import { ReleaseList } from "@/components/releases/release-list";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { readRelease } from "@/lib/data/releases/read-release";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { publish } from "../actions";

export const metadata: Metadata = { title: "Release" };

const wholeNumber = (text: unknown): number | null =>
  typeof text === "string" && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;

type Props = PageProps<"/projects/[projectId]/exports/releases/[number]">;

export default async function ReleasePage({ params, searchParams }: Props) {
  const { projectId, number: wanted } = await params;
  const { against } = await searchParams;
  const number = wholeNumber(wanted) ?? notFound();
  const actor = await requireActor();
  const view = await orNotFound(readRelease(actor, projectId, number, wholeNumber(against)));
  const { release, manifest, others, comparison, canPublish } = view;
  return (
    <Page>
      <PageHead
        title={`Release ${release.number}: ${release.name}`}
        lead="A release never changes. Made again from the same data with the same options, it has the same checksum."
      />
      <ReleaseList projectId={projectId} releases={[release]} />
      <section aria-labelledby="publication" className="mt-8">
        <h2 id="publication" className="mb-2 font-serif text-20">
          Publication
        </h2>
        {release.published ? (
          <p>
            Published on {release.published.at.slice(0, 10)}
            {release.published.address ? `: ${release.published.address}` : "."}
          </p>
        ) : canPublish ? (
          <PublishForm projectId={projectId} number={number} publish={publish} />
        ) : (
          <p className="text-grey">Not published.</p>
        )}
      </section>
      {others.length > 0 ? (
        <section aria-labelledby="differences" className="mt-8 flex flex-col gap-3">
          <h2 id="differences" className="font-serif text-20">
            What changed
          </h2>
          <CompareForm others={others} chosen={comparison?.number ?? null} />
          {comparison ? (
            <>
              <p className="text-12 text-grey">
                Since release {comparison.number}, {comparison.name}:
              </p>
              <ReleaseDifference difference={comparison.difference} />
            </>
          ) : null}
        </section>
      ) : null}
      <section aria-labelledby="files" className="mt-8">
        <h2 id="files" className="mb-2 font-serif text-20">
          Files
        </h2>
        <p className="mb-2 text-12 text-grey">
          The archive as a whole: <Checksum value={release.sha256} />
        </p>
        <FileList files={manifest.files} />
      </section>
    </Page>
  );
}
