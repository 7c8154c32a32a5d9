import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";
import { authorizeOnArticle } from "@/lib/data/access/authorize-on-article";
import { database, type Db } from "@/lib/db/client";
import { ensureLayer } from "./ensure-layer";
import { readLayer } from "./read-layer";

/** The layer that the actor's assignment asks for, to be worked on; made when it is opened for the first time. */
export async function openLayer(actor: Actor, projectId: string, articleId: string): Promise<OpenedLayer> {
  const { reader, transaction } = await database();
  await authorizeOnArticle(reader, actor, "layer.open", projectId, articleId);
  const round = await openRound(reader, actor, articleId);
  const place = { projectId, articleId, userId: actor.userId, kind: "annotator", round } as const;
  return readLayer(actor, await ensureLayer(reader, transaction, place));
}

/** The first round still to be done, or else the last one. */
async function openRound(db: Db, { userId }: Actor, articleId: string): Promise<number> {
  const assignments = await db.assignment.findMany({
    where: { articleId, withdrawnAt: null, coder: { userId } },
    orderBy: { round: "asc" },
    select: { round: true },
  });
  const done = await db.layer.findMany({
    where: { articleId, kind: "annotator", coder: { userId }, submissions: { some: { reopenedAt: null } } },
    select: { round: true },
  });
  const isDone = ({ round }: { round: number }) => done.some((layer) => layer.round === round);
  return (assignments.find((assignment) => !isDone(assignment)) ?? assignments.at(-1))?.round ?? 1;
}
