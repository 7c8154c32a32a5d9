import "server-only";
import type { Db } from "@/lib/db/client";

export type SubmittedReader = { layerId: string; coderId: string; annotationIds: string[] };

/** The annotators who have submitted an article, with the stored ids of what stands in their layers; none is data too. */
export async function loadSubmittedReaders(db: Db, articleId: string): Promise<SubmittedReader[]> {
  const layers = await db.layer.findMany({
    where: { articleId, kind: "annotator", submissions: { some: { reopenedAt: null } } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      coderId: true,
      annotations: { where: { removedAtVersion: null }, select: { id: true } },
    },
  });
  return layers.map(({ id, coderId, annotations }) => ({
    layerId: id,
    coderId,
    annotationIds: annotations.map((annotation) => annotation.id),
  }));
}
