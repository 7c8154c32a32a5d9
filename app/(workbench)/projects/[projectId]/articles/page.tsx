import type { Metadata } from "next";
import Link from "next/link";
import { ArticleTable } from "@/components/articles/article-table";
import { ImportForm } from "@/components/articles/import-form";
import { ImportHistory } from "@/components/articles/import-history";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { buttonClass } from "@/components/ui/button";
import { listArticles } from "@/lib/data/articles/list-articles";
import { listImports } from "@/lib/data/articles/list-imports";
import { readProjectRights } from "@/lib/data/projects/read-project-rights";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { takeBackImport } from "./actions";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage({ params }: PageProps<"/projects/[projectId]/articles">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const articles = await orNotFound(listArticles(actor, projectId));
  const { canImport, canAssign } = await readProjectRights(actor, projectId);
  return (
    <Page>
      <PageHead
        title="Articles"
        lead="A text never changes after import. Its zones say what is body and what only surrounds it; agreement counts the body."
      >
        {canAssign ? (
          <Link href={`/projects/${projectId}/assignments`} className={buttonClass("line")}>
            Assignments
          </Link>
        ) : null}
      </PageHead>
      {articles.length > 0 ? (
        <ArticleTable projectId={projectId} articles={articles} canEdit={canImport} />
      ) : null}
      {canImport ? (
        <section aria-labelledby="import" className="mt-10">
          <div className="mb-3 flex items-end justify-between gap-4">
            <h2 id="import" className="font-serif text-20">
              Import
            </h2>
            <Link href={`/projects/${projectId}/articles/import`} className={buttonClass("line")}>
              Import a data set
            </Link>
          </div>
          <ImportForm projectId={projectId} />
          <ImportHistory
            projectId={projectId}
            imports={await listImports(actor, projectId)}
            undo={takeBackImport}
          />
        </section>
      ) : null}
      {articles.length === 0 && !canImport ? (
        <p className="text-grey">No article has been imported yet. An owner of the project can do that.</p>
      ) : null}
    </Page>
  );
}
