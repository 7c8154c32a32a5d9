import "server-only";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import type { Db } from "@/lib/db/client";
import { findLayerRows, layerOf, removedOf } from "./layer-row";
import { newestZones, zonesOf } from "./newest-zones";
import { sourceId } from "./source-id";

/** A layer as it is stored, for the program's own work: nothing masked, no sources to decide on. */
export async function loadStoredLayer(db: Db, layerId: string): Promise<LayerDocument> {
  const [row] = await findLayerRows(db, { id: layerId });
  if (!row) throw new Error(`There is no layer ${layerId}.`);
  const article = await db.article.findUniqueOrThrow({
    where: { id: row.articleId },
    select: { projectId: true, text: { select: { text: true } }, zoneRevisions: newestZones },
  });
  const { codebook } = await loadCurrentCodebook(db, article.projectId);
  return {
    articleId: row.articleId,
    text: article.text?.text ?? "",
    zones: zonesOf(article.zoneRevisions[0]?.zones ?? []),
    zoneRevision: article.zoneRevisions[0]?.revision ?? 0,
    masked: [],
    codebook,
    layer: layerOf(row, ({ sourceLayerId, annotationId }) =>
      sourceId(layerId, { layerId: sourceLayerId, annotationId }),
    ),
    version: row.version,
    removed: removedOf(row),
    sources: [],
  };
}
