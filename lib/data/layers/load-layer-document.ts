import "server-only";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import type { Annotation } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import { displayText } from "@/lib/core/text/mask";
import { sourceRanges } from "@/lib/core/text/source-ranges";
import type { LayerAccess } from "@/lib/data/access/authorize-on-layer";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import type { Db } from "@/lib/db/client";
import { findLayerRows, layerOf, removedOf } from "./layer-row";
import { loadSources } from "./load-sources";
import { newestZones, zonesOf } from "./newest-zones";
import { sourceId } from "./source-id";
import type { StoredSources } from "./store-decisions";

export type LoadedLayer = { document: LayerDocument; stored: StoredSources };

/** The layer as its owner works on it, masked where they read source-blind; with where its sources are stored. */
export async function loadLayerDocument(
  db: Db,
  layerId: string,
  { subject, layer: resource, projectId, articleId }: LayerAccess,
): Promise<LoadedLayer> {
  const [row] = await findLayerRows(db, { id: layerId });
  const article = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { text: { select: { text: true } }, zoneRevisions: newestZones },
  });
  const [zoneRevision] = article.zoneRevisions;
  if (!row || !article.text || !zoneRevision) throw new Error(`Layer ${layerId} has no article to stand on.`);

  const { codebook } = await loadCurrentCodebook(db, projectId);
  const zones = zonesOf(zoneRevision.zones);
  const masked = isSourceHidden(subject, resource) ? sourceRanges(zones) : [];
  const sources =
    row.kind === "adjudicator"
      ? await loadSources(db, articleId, layerId)
      : { annotations: [], stored: new Map<string, never>() };
  const { text } = displayText(article.text.text, masked);
  const document: LayerDocument = {
    articleId,
    text,
    zones,
    zoneRevision: zoneRevision.revision,
    masked,
    codebook,
    layer: layerOf(row, ({ sourceLayerId, annotationId }) =>
      sourceId(layerId, { layerId: sourceLayerId, annotationId }),
    ),
    version: row.version,
    removed: removedOf(row),
    sources: masked.length > 0 ? sources.annotations.map((one) => asShown(one, text)) : sources.annotations,
  };
  return { document, stored: sources.stored };
}

/** What was marked before it was masked is not quoted either. */
const asShown = (annotation: Annotation, text: string): Annotation => ({
  ...annotation,
  parts: annotation.parts.map((part) => ({ ...part, quote: text.slice(part.start, part.end) })),
});
