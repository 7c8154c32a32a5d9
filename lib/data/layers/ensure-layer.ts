import "server-only";
import type { LayerKind } from "@/lib/core/annotation/article-document";
import { ensureCoder } from "@/lib/data/assignments/ensure-coder";
import { newId } from "@/lib/data/new-id";
import type { Database, Db } from "@/lib/db/client";

export type LayerPlace = {
  projectId: string;
  articleId: string;
  userId: string;
  kind: LayerKind;
  round: number;
};

async function findLayer(db: Db, { articleId, userId, kind, round }: LayerPlace): Promise<string | null> {
  const layer = await db.layer.findFirst({
    where: { articleId, kind, round, coder: { userId } },
    select: { id: true },
  });
  return layer?.id ?? null;
}

/** The id of a person's layer; it and their voice in the project are made the first time. */
export async function ensureLayer(
  reader: Db,
  transaction: Database["transaction"],
  place: LayerPlace,
): Promise<string> {
  const known = await findLayer(reader, place);
  if (known) return known;
  return transaction(async (db) => {
    const made = await findLayer(db, place);
    if (made) return made;
    const { projectId, articleId, userId, kind, round } = place;
    const id = newId();
    const coderId = await ensureCoder(db, projectId, userId);
    await db.layer.create({ data: { id, articleId, coderId, kind, round } });
    return id;
  });
}
