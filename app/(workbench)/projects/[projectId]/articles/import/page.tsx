import type { Metadata } from "next";
import { ImportWizard } from "@/components/imports/import-wizard";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { formats } from "@/lib/core/formats/registry";
import { readImportChoices } from "@/lib/data/imports/read-import-choices";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export const metadata: Metadata = { title: "Import a data set" };

const readable = formats.flatMap(({ id, name, read }) => (read ? [{ id, name }] : []));

export default async function ImportPage({ params }: PageProps<"/projects/[projectId]/articles/import">) {
  const { projectId } = await params;
  const choices = await orNotFound(readImportChoices(await requireActor(), projectId));
  return (
    <Page isWide>
      <PageHead
        title="Import a data set"
        lead="Articles with annotations, from another tool, a published corpus or another Slantwise. Every quotation is held against its text; what does not fit, or is not understood, is named. All of it comes in, or nothing."
      />
      <ImportWizard projectId={projectId} choices={choices} formats={readable} />
    </Page>
  );
}
