import "server-only";
import { newId } from "@/lib/data/new-id";
import type { ImportPlace } from "@/lib/data/articles/stage-import";
import type { Db } from "@/lib/db/client";

/** Whose annotations an import brings to an article that was there has had that article, also where nobody gave it. */
export async function assignBroughtLayers(db: Db, { importId, userId }: ImportPlace): Promise<void> {
  const layers = await db.layer.findMany({
    where: { kind: "annotator", standIn: { importId } },
    select: { articleId: true, coderId: true, round: true },
  });
  if (layers.length === 0) return;
  const keyOf = ({ articleId, coderId, round }: (typeof layers)[number]) =>
    `${articleId} ${coderId} ${round}`;
  const given = await db.assignment.findMany({
    where: { articleId: { in: [...new Set(layers.map(({ articleId }) => articleId))] } },
    select: { articleId: true, coderId: true, round: true },
  });
  const known = new Set(given.map(keyOf));
  await db.assignment.createMany({
    data: layers
      .filter((layer) => !known.has(keyOf(layer)))
      .map((layer) => ({ id: newId(), ...layer, importId, createdById: userId })),
  });
}
