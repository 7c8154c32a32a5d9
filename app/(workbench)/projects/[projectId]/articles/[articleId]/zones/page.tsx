import type { Metadata } from "next";
import { MetadataForm } from "@/components/articles/metadata-form";
import { ZoneEditor } from "@/components/articles/zone-editor";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { readArticle } from "@/lib/data/articles/read-article";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { saveMetadata, saveZones } from "./actions";

export const metadata: Metadata = { title: "Zones" };

export default async function ZonesPage({
  params,
}: PageProps<"/projects/[projectId]/articles/[articleId]/zones">) {
  const { projectId, articleId } = await params;
  const actor = await requireActor();
  const article = await orNotFound(readArticle(actor, projectId, articleId));
  return (
    <Page>
      <PageHead
        title={article.metadata.title}
        lead="Say for each line what it is. Only zones that count (the body, unless the project says otherwise) enter agreement."
      />
      <details className="mb-6">
        <summary className="w-fit text-13 text-accent">Details of this article</summary>
        <div className="pt-3">
          <MetadataForm initial={article.metadata} save={saveMetadata.bind(null, projectId, articleId)} />
        </div>
      </details>
      <ZoneEditor
        text={article.text}
        zones={article.zones}
        revision={article.zoneRevision}
        save={saveZones.bind(null, projectId, articleId)}
      />
    </Page>
  );
}
