import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";
import { authorizeOnArticle } from "@/lib/data/access/authorize-on-article";
import { database } from "@/lib/db/client";
import { ensureLayer } from "./ensure-layer";
import { readLayer } from "./read-layer";

/** The actor's own layer of decisions on an article; made when it is opened for the first time. */
export async function openAdjudicatorLayer(
  actor: Actor,
  projectId: string,
  articleId: string,
): Promise<OpenedLayer> {
  const { reader, transaction } = await database();
  await authorizeOnArticle(reader, actor, "adjudication.write", projectId, articleId);
  const place = { projectId, articleId, userId: actor.userId, kind: "adjudicator", round: 1 } as const;
  return readLayer(actor, await ensureLayer(reader, transaction, place));
}
