import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import { articleStates } from "@/lib/data/access/article-states";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database, type Db } from "@/lib/db/client";

export type ArticleRow = {
  articleId: string;
  /** Title, outlet and file name tell the source: to whoever must not know it yet, a number and nothing. */
  title: string;
  outlet: string;
  fileName: string;
  language: string;
  codePointLength: number;
  zoneRevision: number;
  assignedCount: number;
  submittedCount: number;
  isGoldDone: boolean;
};

/** The articles of a project with how far each has come, in the order of their import. */
export async function listArticles(actor: Actor, projectId: string): Promise<ArticleRow[]> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "progress.read", projectId);
  const states = await articleStates(reader, actor, projectId, project);
  const articles = await findArticles(reader, projectId);
  return articles.map(({ id, language, text, zoneRevisions, _count, layers, ...source }, index) => {
    const state = states.get(id);
    const isHidden = state === undefined || isSourceHidden(subject, state);
    return {
      articleId: id,
      ...(isHidden ? { title: `Article ${index + 1}`, outlet: "", fileName: "" } : source),
      language,
      codePointLength: text?.codePointLength ?? 0,
      zoneRevision: zoneRevisions[0]?.revision ?? 0,
      assignedCount: _count.assignments,
      submittedCount: layers.filter(({ kind }) => kind === "annotator").length,
      isGoldDone: layers.some(({ kind }) => kind === "adjudicator"),
    };
  });
}

const findArticles = (db: Db, projectId: string) =>
  db.article.findMany({
    where: { projectId, visibleAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      outlet: true,
      fileName: true,
      language: true,
      text: { select: { codePointLength: true } },
      zoneRevisions: { orderBy: { revision: "desc" }, take: 1, select: { revision: true } },
      _count: { select: { assignments: { where: { withdrawnAt: null } } } },
      layers: { where: { submissions: { some: { reopenedAt: null } } }, select: { kind: true } },
    },
  });
