import type { Metadata } from "next";
import { CodebookEditor } from "@/components/codebook/codebook-editor";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { readCodebook } from "@/lib/data/codebook/read-codebook";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { publishDraft, saveDraft } from "./actions";

export const metadata: Metadata = { title: "Codebook, next version" };

export default async function EditCodebookPage({ params }: PageProps<"/projects/[projectId]/codebook/edit">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const { current, draft, versions, uses } = await orNotFound(readCodebook(actor, projectId));
  const next = { ...current, version: String(versions.length + 1) };
  return (
    <Page isWide>
      <PageHead
        title={`${current.name}, version ${draft?.version ?? next.version}`}
        lead="A published version never changes: annotations name the version they were made under."
      />
      <CodebookEditor
        current={current}
        uses={uses}
        initial={draft ?? next}
        hasDraft={draft !== null}
        save={saveDraft.bind(null, projectId)}
        publish={publishDraft.bind(null, projectId)}
      />
    </Page>
  );
}
