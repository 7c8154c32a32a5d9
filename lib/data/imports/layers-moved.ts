import "server-only";
import type { Db } from "@/lib/db/client";

/** Brings the layers that an import made under stand-ins to the articles that the project holds, in two statements. */
export async function bringLayers(db: Db, importId: string): Promise<void> {
  // Who has opened an article and said nothing yet has an empty layer: the imported one takes its place.
  await db.$executeRaw`
    DELETE FROM layer WHERE version = 0 AND stand_in_id IS NULL AND (article_id, coder_id, kind, round) IN (
      SELECT held.id, made.coder_id, made.kind, made.round
      FROM article stand_in JOIN layer made ON made.stand_in_id = stand_in.id
      JOIN article held ON held.project_id = stand_in.project_id AND held.text_sha256 = stand_in.text_sha256
        AND held.visible_at IS NOT NULL AND held.retired_at IS NULL
      WHERE stand_in.import_id = ${importId})`;
  await db.$executeRaw`
    UPDATE layer SET article_id = (
      SELECT held.id FROM article stand_in
      JOIN article held ON held.project_id = stand_in.project_id AND held.text_sha256 = stand_in.text_sha256
        AND held.visible_at IS NOT NULL AND held.retired_at IS NULL
      WHERE stand_in.id = layer.stand_in_id)
    WHERE stand_in_id IN (SELECT id FROM article WHERE import_id = ${importId})`;
}

/** Takes them back out of sight, under their stand-ins. */
export async function takeLayersBack(db: Db, importId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE layer SET article_id = stand_in_id
    WHERE stand_in_id IN (SELECT id FROM article WHERE import_id = ${importId})`;
}
