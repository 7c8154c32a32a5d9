import Link from "next/link";
import type { Route } from "next";
import type { ProjectOverview } from "@/lib/data/projects/read-overview";

type Step = { href: string; title: string; words: string };

/** What this person can do next in the project, from its state and their roles; the first is the likeliest. */
export function nextSteps(projectId: string, overview: ProjectOverview): Step[] {
  const base = `/projects/${projectId}`;
  const has = (...roles: ProjectOverview["roles"][number][]) =>
    overview.roles.some((role) => roles.includes(role));
  const steps: (Step & { isOpen: boolean })[] = [
    {
      isOpen: has("owner") && overview.articleCount === 0,
      href: `${base}/articles`,
      title: "Import articles",
      words: "Text files, many at once.",
    },
    {
      isOpen: has("owner") && (overview.coders ?? []).length === 0,
      href: `${base}/settings`,
      title: "Invite annotators",
      words: "Send them a link; it carries their roles.",
    },
    {
      isOpen: has("annotator") && overview.articleCount > 0,
      href: `${base}/annotate`,
      title: "Annotate",
      words: "Go on with your queue.",
    },
    {
      isOpen: has("owner", "reviewer") && overview.readyToAdjudicate > 0,
      href: `${base}/adjudicate`,
      title: "Adjudicate",
      words: `${overview.readyToAdjudicate} ${overview.readyToAdjudicate === 1 ? "article is" : "articles are"} submitted by two or more annotators.`,
    },
    {
      isOpen: has("owner", "reviewer", "observer") && overview.articleCount > 0,
      href: `${base}/agreement`,
      title: "See agreement",
      words: "How far the annotators agree, by label and by pair.",
    },
  ];
  return steps.filter(({ isOpen }) => isOpen);
}

export function NextSteps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ul aria-label="Next steps" className="mb-10 border-t border-rule">
      {steps.map(({ href, title, words }) => (
        <li key={href} className="border-b border-rule">
          <Link href={href as Route} className="group flex items-baseline gap-4 py-2.5">
            <span className="w-40 font-serif text-15 group-hover:text-accent">{title}</span>
            <span className="text-grey">{words}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
