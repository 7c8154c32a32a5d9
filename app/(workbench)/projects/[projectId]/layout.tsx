import { TopBar } from "@/components/shell/top-bar";
import { projectLinks } from "@/components/shell/project-links";
import { readProjectFrame } from "@/lib/data/projects/read-project-frame";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";

export default async function ProjectLayout({ children, params }: LayoutProps<"/projects/[projectId]">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const frame = await orNotFound(readProjectFrame(actor, projectId));
  return (
    <>
      <TopBar
        projectName={frame.name}
        projectHref={`/projects/${projectId}`}
        note={frame.isSample ? "sample data" : undefined}
        links={projectLinks(frame)}
        userName={actor.name}
      />
      {children}
    </>
  );
}
