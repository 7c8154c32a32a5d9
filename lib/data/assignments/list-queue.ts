import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import { articleStates } from "@/lib/data/access/article-states";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database, type Db } from "@/lib/db/client";
import { wordCounts } from "./word-counts";

/** One article that the actor is to annotate: untouched (no span count), in hand, or submitted. */
export type QueuedArticle = {
  articleId: string;
  title: string;
  language: string;
  wordCount: number;
  spanCount: number | null;
  isSubmitted: boolean;
  isSourceHidden: boolean;
};

/** What the actor is to annotate in a project, in the order of import; of several rounds, the one that is due. */
export async function listQueue(actor: Actor, projectId: string): Promise<QueuedArticle[]> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "article.list", projectId);
  const due = dueRounds(await findAssignments(reader, actor, projectId));
  const articleIds = due.map(({ articleId }) => articleId);
  const states = await articleStates(reader, actor, projectId, project, articleIds);
  const words = await wordCounts(reader, articleIds);
  return due.flatMap(({ articleId, article, layer }, index) => {
    const state = states.get(articleId);
    if (!state) return [];
    const isHidden = isSourceHidden(subject, state);
    return {
      articleId,
      // Titles and file names give the source away.
      title: isHidden ? `Article ${index + 1}` : article.title,
      language: article.language,
      wordCount: words.get(articleId) ?? 0,
      spanCount: layer?._count.annotations ?? null,
      isSubmitted: isDone(layer),
      isSourceHidden: isHidden,
    };
  });
}

const findAssignments = (db: Db, { userId }: Actor, projectId: string) =>
  db.assignment.findMany({
    where: { withdrawnAt: null, coder: { userId, projectId }, article: { visibleAt: { not: null } } },
    orderBy: [{ articleId: "asc" }, { round: "asc" }],
    select: {
      articleId: true,
      round: true,
      article: {
        select: {
          title: true,
          language: true,
          layers: {
            where: { kind: "annotator", coder: { userId } },
            select: {
              round: true,
              submissions: { where: { reopenedAt: null }, select: { layerVersion: true } },
              _count: { select: { annotations: { where: { removedAtVersion: null } } } },
            },
          },
        },
      },
    },
  });

type AssignmentRow = Awaited<ReturnType<typeof findAssignments>>[number];
type LayerRow = AssignmentRow["article"]["layers"][number];
type DueRound = AssignmentRow & { layer: LayerRow | undefined };

const isDone = (layer: LayerRow | undefined) => layer !== undefined && layer.submissions.length > 0;

/** One a piece: the first round not yet submitted, or else the last. */
function dueRounds(assignments: readonly AssignmentRow[]): DueRound[] {
  const due = new Map<string, DueRound>();
  for (const row of assignments) {
    const before = due.get(row.articleId);
    if (before && !isDone(before.layer)) continue;
    due.set(row.articleId, { ...row, layer: row.article.layers.find(({ round }) => round === row.round) });
  }
  return [...due.values()];
}
