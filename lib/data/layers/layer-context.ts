import "server-only";
import { createHash } from "node:crypto";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import type { LayerAccess } from "@/lib/data/access/authorize-on-layer";
import type { Db } from "@/lib/db/client";

/**
 * A short word that changes when anything of a layer document changes that its own operations don't: codebook, zones,
 * what is masked, a reviewer's sources. Cheap enough to be asked for every few seconds.
 */
export async function layerContext(
  db: Db,
  { subject, layer, projectId, articleId }: LayerAccess,
): Promise<string> {
  const codebook = await db.codebookVersion.findFirst({
    where: { codebook: { projectId }, status: "published" },
    orderBy: { ordinal: "desc" },
    select: { id: true },
  });
  const zones = await db.zoneRevision.aggregate({ where: { articleId }, _max: { revision: true } });
  const sources =
    layer.kind === "adjudicator"
      ? await db.layer.findMany({
          where: { articleId, kind: "annotator", submissions: { some: { reopenedAt: null } } },
          orderBy: { id: "asc" },
          select: { id: true, version: true },
        })
      : [];
  const facts = [codebook?.id, zones._max.revision, isSourceHidden(subject, layer), sources];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 16);
}
