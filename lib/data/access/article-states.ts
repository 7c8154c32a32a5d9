import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ArticleResource, ProjectResource, Purpose } from "@/lib/core/access/resource";
import type { Db } from "@/lib/db/client";

const standing = { submissions: { some: { reopenedAt: null } } };

/**
 * The visible articles of a project (or the named ones of them) as they stand for one person, by article id.
 * Only what a policy decides on: no text is read.
 */
export async function articleStates(
  db: Db,
  actor: Actor,
  projectId: string,
  project: ProjectResource,
  articleIds?: readonly string[],
): Promise<Map<string, ArticleResource>> {
  const articles = await db.article.findMany({
    where: {
      projectId,
      visibleAt: { not: null },
      ...(articleIds ? { id: { in: [...articleIds] } } : {}),
    },
    select: {
      id: true,
      assignments: {
        where: { withdrawnAt: null, coder: { userId: actor.userId } },
        select: { purpose: true, round: true },
      },
      layers: {
        // Kinds are told apart below: a list in here would keep Prisma from splitting the list of articles.
        where: standing,
        select: { kind: true, round: true, coder: { select: { userId: true } } },
      },
    },
  });
  return new Map(
    articles.map(({ id, assignments, layers }) => {
      const ownRounds = layers
        .filter(({ kind, coder }) => kind === "annotator" && coder.userId === actor.userId)
        .map(({ round }) => round);
      const own = assignments.map(({ purpose, round }) => ({
        purpose: purpose as Purpose,
        isSubmitted: ownRounds.includes(round),
      }));
      const state = {
        ...project,
        assignment: own.find(({ isSubmitted }) => !isSubmitted) ?? own[0] ?? null,
        hasSubmission: layers.some(({ kind }) => kind === "annotator"),
        isGoldDone: layers.some(({ kind }) => kind === "adjudicator"),
      };
      return [id, state];
    }),
  );
}
