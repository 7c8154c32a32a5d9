import "server-only";
import type { Db } from "@/lib/db/client";

/** Why imports can't be taken back any more, by import: the first reason found. */
export async function importsBuiltOn(db: Db, importIds: readonly string[]): Promise<Map<string, string>> {
  const importId = { in: [...importIds] };
  const reasons = new Map<string, string>();
  const say = (
    rows: readonly { importId: string | null; title: string }[],
    reasonOf: (title: string) => string,
  ) =>
    rows.forEach(({ importId: id, title }) => {
      if (id !== null && !reasons.has(id)) reasons.set(id, reasonOf(title));
    });
  const find = (where: object) =>
    db.article.findMany({
      where: { importId, ...where },
      select: { importId: true, title: true },
      orderBy: { id: "asc" },
    });
  const isWorkedOn = { version: { gt: db.layer.fields.importedVersion } };
  // A stand-in is asked for the layers that it brought, any other article for those that stand there.
  const worked = { OR: [{ layers: { some: isWorkedOn } }, { layersBrought: { some: isWorkedOn } }] };
  say(await find(worked), (title) => `somebody has worked on “${title}” since`);
  const decided = { layersBrought: { some: { annotations: { some: { decisions: { some: {} } } } } } };
  say(await find(decided), (title) => `a reviewer has decided about its annotations of “${title}” since`);
  const extended = { visibleAt: { not: null }, layers: { some: { standInId: { not: null } } } };
  say(
    await find(extended),
    (title) => `a later import has brought annotations to “${title}”. Undo that one first`,
  );
  return reasons;
}
