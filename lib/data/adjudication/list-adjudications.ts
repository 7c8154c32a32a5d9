import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import { articleStates } from "@/lib/data/access/article-states";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ArticleToAdjudicate = {
  articleId: string;
  title: string;
  readers: number;
  /** Decisions that the actor has recorded. */
  decisions: number;
  isDone: boolean;
};

/** The articles that the actor may adjudicate, in the order of their import. */
export async function listAdjudications(actor: Actor, projectId: string): Promise<ArticleToAdjudicate[]> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "adjudication.list", projectId);
  const states = await articleStates(reader, actor, projectId, project);
  const open = [...states]
    .filter(([, article]) => can(subject, "adjudication.write", article))
    .map(([id]) => id);
  const articles = await reader.article.findMany({
    where: { id: { in: open } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      layers: {
        select: {
          kind: true,
          coder: { select: { userId: true } },
          submissions: { where: { reopenedAt: null }, select: { layerVersion: true } },
          _count: { select: { decisions: { where: { withdrawnAtVersion: null } } } },
        },
      },
    },
  });
  return articles.map(({ id, title, layers }, index) => {
    const state = states.get(id);
    const own = layers.find(({ kind, coder }) => kind === "adjudicator" && coder.userId === actor.userId);
    const isHidden = state !== undefined && isSourceHidden(subject, state);
    return {
      articleId: id,
      title: isHidden ? `Article ${index + 1}` : title,
      readers: layers.filter(({ kind, submissions }) => kind === "annotator" && submissions.length > 0)
        .length,
      decisions: own?._count.decisions ?? 0,
      isDone: (own?.submissions.length ?? 0) > 0,
    };
  });
}
