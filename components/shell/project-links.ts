import type { ProjectFrame } from "@/lib/data/projects/read-project-frame";
import type { ScreenLink } from "./screen-links";

/** While text is selected its letters are labels. */
const withOwnKeys = (link: ScreenLink): ScreenLink => ({ ...link, hasOwnKeys: true });

/** The screens of a project that its reader has, in the order of the work. */
export function projectLinks(frame: ProjectFrame): ScreenLink[] {
  const base = `/projects/${frame.projectId}`;
  const shown = (isShown: boolean, name: string, path: string, pattern?: string): ScreenLink[] =>
    isShown ? [{ name, href: base + path, ...(pattern ? { pattern: `^${base}${pattern}$` } : {}) }] : [];
  return [
    ...shown(true, "Overview", "", "/?"),
    ...shown(frame.seesArticles, "Articles", "/articles", "/(articles(/import|/[^/]+/zones)?|assignments)"),
    ...shown(frame.hasQueue, "Annotate", "/annotate", "/(annotate|articles/(?!import$)[^/]+)").map(
      withOwnKeys,
    ),
    ...shown(true, "Agreement", "/agreement"),
    ...shown(frame.adjudicates, "Adjudicate", "/adjudicate"),
    ...shown(true, "Codebook", "/codebook"),
    ...shown(frame.exports, "Exports", "/exports"),
    ...shown(frame.seesSettings, "Settings", "/settings"),
  ];
}
