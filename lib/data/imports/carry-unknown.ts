import "server-only";
import type { Db } from "@/lib/db/client";

type Unknown = Record<string, unknown>;
const parsed = (json: string) => JSON.parse(json) as Unknown;

/** What files say of annotations beyond the model stands with their article: it comes and goes with their layers. */
async function changeUnknown(
  db: Db,
  importId: string,
  change: (held: Unknown, brought: Unknown) => Unknown,
): Promise<void> {
  const standIns = await db.article.findMany({
    where: { importId, visibleAt: null, unknown: { not: "{}" } },
    select: { projectId: true, textSha256: true, unknown: true },
  });
  for (const { projectId, textSha256, unknown } of standIns) {
    const held = await db.article.findFirst({
      where: { projectId, textSha256, visibleAt: { not: null }, retiredAt: null },
      select: { id: true, unknown: true },
    });
    if (!held) continue;
    const changed = change(parsed(held.unknown), parsed(unknown));
    await db.article.update({ where: { id: held.id }, data: { unknown: JSON.stringify(changed) } });
  }
}

/** Adds to held articles what the files say of the annotations that an import brings there. */
export const bringUnknown = (db: Db, importId: string): Promise<void> =>
  changeUnknown(db, importId, (held, brought) => ({ ...held, ...brought }));

/** Takes it away again. */
export const takeUnknownBack = (db: Db, importId: string): Promise<void> =>
  changeUnknown(db, importId, (held, brought) =>
    Object.fromEntries(Object.entries(held).filter(([pointer]) => !Object.hasOwn(brought, pointer))),
  );
