import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { readerOrder } from "@/lib/core/adjudication/reader-order";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";
import { loadSubmittedReaders } from "@/lib/data/adjudication/load-submitted-readers";
import { openAdjudicatorLayer } from "@/lib/data/layers/open-adjudicator-layer";
import { sourceId } from "@/lib/data/layers/source-id";
import { database } from "@/lib/db/client";

/** A submitted annotator without a name: a number in this article, and the ids of what they marked. */
export type AnonymousReader = { number: number; annotationIds: string[] };

export type Adjudication = { opened: OpenedLayer; readers: AnonymousReader[]; language: string };

/** An article to adjudicate: the actor's layer of decisions, and its readers in an order made for this actor and article. */
export async function readAdjudication(
  actor: Actor,
  projectId: string,
  articleId: string,
): Promise<Adjudication> {
  const opened = await openAdjudicatorLayer(actor, projectId, articleId);
  const { reader } = await database();
  const layers = await loadSubmittedReaders(reader, articleId);
  const reviewerLayerId = opened.document.layer.id;
  const order = readerOrder(
    layers.map(({ coderId }) => coderId),
    articleId,
    actor.userId,
  );
  const { language } = await reader.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true },
  });
  return {
    opened,
    language,
    readers: order.map((coderId, index) => ({
      number: index + 1,
      annotationIds: layers
        .filter((layer) => layer.coderId === coderId)
        .flatMap(({ layerId, annotationIds }) =>
          annotationIds.map((annotationId) => sourceId(reviewerLayerId, { layerId, annotationId })),
        )
        .sort(),
    })),
  };
}
