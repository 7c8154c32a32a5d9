import "server-only";
import type { Db } from "@/lib/db/client";

/** How many standing annotations of a project bear each label, by label id. */
export async function countLabelUses(db: Db, projectId: string): Promise<Record<string, number>> {
  const rows = await db.annotation.groupBy({
    by: ["labelId"],
    where: { removedAtVersion: null, layer: { article: { projectId } } },
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map(({ labelId, _count }) => [labelId, _count._all]));
}
