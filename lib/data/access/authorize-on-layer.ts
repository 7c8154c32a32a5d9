import "server-only";
import type { LayerKind } from "@/lib/core/annotation/article-document";
import type { LayerAction } from "@/lib/core/access/actions";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import type { LayerResource } from "@/lib/core/access/resource";
import type { Subject } from "@/lib/core/access/subject";
import { AppError } from "@/lib/core/app-error";
import type { Db } from "@/lib/db/client";
import { articleStates } from "./article-states";
import { loadSubject } from "./load-subject";

export type LayerAccess = { subject: Subject; layer: LayerResource; projectId: string; articleId: string };

/**
 * Lets the actor do the action to the layer, or throws; returns what was loaded to decide. Whoever may not even
 * read the layer hears that there is none.
 */
export async function authorizeOnLayer(
  db: Db,
  actor: Actor,
  action: LayerAction,
  layerId: string,
): Promise<LayerAccess> {
  const row = await db.layer.findUnique({
    where: { id: layerId },
    select: {
      kind: true,
      articleId: true,
      article: { select: { projectId: true } },
      coder: { select: { userId: true } },
      submissions: { where: { reopenedAt: null }, select: { layerVersion: true } },
    },
  });
  const missing = new AppError("not_found", "There is no such layer, or it is not yours to see.");
  if (!row) throw missing;
  const { articleId } = row;
  const { projectId } = row.article;
  const { subject, project } = await loadSubject(db, actor, projectId).catch((error: unknown) => {
    throw error instanceof AppError ? missing : error;
  });
  const article = (await articleStates(db, actor, projectId, project, [articleId])).get(articleId);
  if (!article) throw missing;
  const layer: LayerResource = {
    ...article,
    kind: row.kind as LayerKind,
    isOwn: row.coder.userId === actor.userId,
    isSubmitted: row.submissions.length > 0,
  };
  if (can(subject, action, layer)) return { subject, layer, projectId, articleId };
  if (!can(subject, "layer.read", layer) && !can(subject, "layer.readPeers", layer)) throw missing;
  throw new AppError("forbidden", "As this article stands, you can’t change what you said about it.");
}
