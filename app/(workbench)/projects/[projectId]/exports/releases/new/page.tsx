import type { Metadata } from "next";
import { NewReleaseForm } from "@/components/releases/new-release-form";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { formats } from "@/lib/core/formats/registry";
import { offeredLicences } from "@/lib/core/releases/card/licence-text";
import { readReleaseChoices } from "@/lib/data/releases/read-release-choices";
import { previewLosses } from "../actions";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "New release" };

const writable = formats.flatMap(({ id, name, files, write }) =>
  write ? [{ value: id, label: name, hint: files }] : [],
);

type Props = PageProps<"/projects/[projectId]/exports/releases/new">;

export default async function NewReleasePage({ params }: Props) {
  const { projectId } = await params;
  const choices = await orNotFound(readReleaseChoices(await requireActor(), projectId));
  return (
    <Page>
      <PageHead
        title="New release"
        lead="One archive that others can check and cite: data, manifest with checksums, codebook, dataset card, datasheet, licence, change log, the tables of a paper, and figures. Only what is submitted is in it."
      />
      <NewReleaseForm
        projectId={projectId}
        choices={choices}
        formats={writable}
        licences={offeredLicences}
        previewLosses={previewLosses.bind(null, projectId)}
      />
    </Page>
  );
}
