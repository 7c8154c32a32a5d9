import Link from "next/link";
import type { ProjectSummary } from "@/lib/data/projects/list-projects";
import { roleNames } from "./role-names";

/** The projects of a person, each with what they are in it. */
export function ProjectList({ projects }: { projects: readonly ProjectSummary[] }) {
  return (
    <ul aria-label="Projects" className="border-t border-rule">
      {projects.map((project) => (
        <li key={project.projectId} className="border-b border-rule">
          <Link href={`/projects/${project.projectId}`} className="group flex items-baseline gap-6 py-3.5">
            <span className="min-w-0 flex-1">
              <span className="block font-serif text-20 group-hover:text-accent">
                {project.name}
                {project.isSample ? (
                  <span className="ml-2 font-sans text-12 text-grey-2">sample data</span>
                ) : null}
              </span>
              {project.description ? <span className="text-13 text-grey">{project.description}</span> : null}
            </span>
            <span className="flex-none text-12 text-grey tabular-nums">
              {project.articleCount} {project.articleCount === 1 ? "article" : "articles"},{" "}
              {project.memberCount} {project.memberCount === 1 ? "member" : "members"}
            </span>
            <span className="w-40 flex-none text-right text-12 text-grey">
              {project.roles.map((role) => roleNames[role].toLowerCase()).join(", ")}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
