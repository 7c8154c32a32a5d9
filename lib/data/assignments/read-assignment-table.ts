import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import { articleStates } from "@/lib/data/access/article-states";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type AssignmentState = "none" | "assigned" | "begun" | "submitted";
export type AssignmentTable = {
  annotators: { userId: string; name: string }[];
  /** One state for each annotator, in their order. */
  articles: { articleId: string; title: string; states: AssignmentState[] }[];
};

/** Who reads what, and how far they are. */
export async function readAssignmentTable(actor: Actor, projectId: string): Promise<AssignmentTable> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "assignment.write", projectId);
  const states = await articleStates(reader, actor, projectId, project);
  const members = await reader.membershipRole.findMany({
    where: { projectId, role: "annotator" },
    orderBy: { userId: "asc" },
    select: { membership: { select: { user: { select: { id: true, name: true } } } } },
  });
  const annotators = members.map(({ membership }) => membership.user);
  const articles = await reader.article.findMany({
    where: { projectId, visibleAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      assignments: { where: { withdrawnAt: null }, select: { coder: { select: { userId: true } } } },
      layers: {
        where: { kind: "annotator" },
        select: {
          version: true,
          coder: { select: { userId: true } },
          submissions: { where: { reopenedAt: null }, select: { layerVersion: true } },
        },
      },
    },
  });
  // An owner who annotates too may have to read source-blind.
  const isTitleShown = (id: string) => {
    const state = states.get(id);
    return state !== undefined && !isSourceHidden(subject, state);
  };
  return {
    annotators: annotators.map(({ id, name }) => ({ userId: id, name })),
    articles: articles.map(({ id, title, assignments, layers }, index) => ({
      articleId: id,
      title: isTitleShown(id) ? title : `Article ${index + 1}`,
      states: annotators.map(({ id: userId }): AssignmentState => {
        if (!assignments.some(({ coder }) => coder.userId === userId)) return "none";
        const own = layers.filter(({ coder }) => coder.userId === userId);
        if (own.some(({ submissions }) => submissions.length > 0)) return "submitted";
        return own.some(({ version }) => version > 0) ? "begun" : "assigned";
      }),
    })),
  };
}
