import type { Metadata } from "next";
import Link from "next/link";
import { ProjectList } from "@/components/projects/project-list";
import { SampleProjectForm } from "@/components/projects/sample-project-form";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { TopBar } from "@/components/shell/top-bar";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listProjects } from "@/lib/data/projects/list-projects";
import { requireActor } from "@/lib/server/actor";
import { addSampleProject } from "./actions";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage() {
  const actor = await requireActor();
  const projects = await listProjects(actor);
  const canCreate = actor.isInstanceAdministrator;
  return (
    <>
      <TopBar userName={actor.name}>
        {canCreate ? (
          <Link href="/administration" className="hover:text-ink">
            Administration
          </Link>
        ) : null}
      </TopBar>
      <Page>
        <PageHead title="Projects">
          {canCreate ? (
            <Link href="/projects/new" className={buttonClass("ink")}>
              New project
            </Link>
          ) : null}
        </PageHead>
        {projects.length > 0 ? <ProjectList projects={projects} /> : null}
        {projects.length === 0 && !canCreate ? (
          <EmptyState title="You are not in a project yet">
            <p>The owner of a project can send you an invitation link. Open it while you are signed in.</p>
          </EmptyState>
        ) : null}
        {canCreate && projects.every(({ isSample }) => !isSample) ? (
          <EmptyState
            title={projects.length === 0 ? "Start with something to look at" : "Look at the sample project"}
          >
            <p>
              The sample project holds eight short articles that three annotators have read. Agreement,
              adjudication and export are alive in it at once.
            </p>
            <SampleProjectForm action={addSampleProject} />
          </EmptyState>
        ) : null}
      </Page>
    </>
  );
}
