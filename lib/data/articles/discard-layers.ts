import "server-only";
import type { Db } from "@/lib/db/client";

/** Removes the layers and assignments of staged articles, leaf by leaf; of others, the database lets nothing go. */
export async function discardLayers(db: Db, articleIds: readonly string[]): Promise<void> {
  const ofArticle = { articleId: { in: [...articleIds] } };
  await db.assignment.deleteMany({ where: ofArticle });
  const layers = await db.layer.findMany({ where: ofArticle, select: { id: true } });
  if (layers.length === 0) return;
  const ofLayer = { layerId: { in: layers.map(({ id }) => id) } };
  await db.submission.deleteMany({ where: ofLayer });
  await db.flag.deleteMany({ where: ofLayer });
  await db.judgement.deleteMany({ where: ofLayer });
  await db.relation.deleteMany({ where: ofLayer });
  await db.entityMention.deleteMany({ where: ofLayer });
  await db.entity.deleteMany({ where: ofLayer });
  await db.annotationValue.deleteMany({ where: ofLayer });
  await db.annotationPart.deleteMany({ where: ofLayer });
  await db.annotation.deleteMany({ where: ofLayer });
  await db.layerEvent.deleteMany({ where: ofLayer });
  await db.layer.deleteMany({ where: ofArticle });
}
