import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { Zone } from "@/lib/core/annotation/article-document";
import { AppError } from "@/lib/core/app-error";
import { validateZones } from "@/lib/core/text/zones";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database, type Db } from "@/lib/db/client";

export type ZonesToSet = { articleId: string; baseRevision: number; zones: readonly Zone[] };

/** Divides an article anew, as a further revision. Refused when somebody else has done so since `baseRevision`. */
export async function setZones(
  actor: Actor,
  projectId: string,
  { articleId, baseRevision, zones }: ZonesToSet,
): Promise<{ revision: number }> {
  const { transaction } = await database();
  return transaction(async (db) => {
    await authorizeInProject(db, actor, "article.setZones", projectId);
    const { text, revision } = await currentZones(db, projectId, articleId);
    if (revision !== baseRevision) {
      throw new AppError(
        "conflict",
        "Somebody else has changed these zones. Reload the page and look again.",
      );
    }
    const checked = validateZones(zones, text.utf16Length);
    if (!checked.ok) throw new AppError("unprocessable", checked.error.message);
    const next = revision + 1;
    await db.zoneRevision.create({
      data: { articleId, revision: next, origin: "corrected", createdById: actor.userId },
    });
    await db.zone.createMany({ data: zones.map((zone) => ({ articleId, revision: next, ...zone })) });
    return { revision: next };
  });
}

async function currentZones(db: Db, projectId: string, articleId: string) {
  const article = await db.article.findFirst({
    where: { id: articleId, projectId, visibleAt: { not: null } },
    select: {
      text: { select: { utf16Length: true } },
      zoneRevisions: { orderBy: { revision: "desc" }, take: 1, select: { revision: true } },
    },
  });
  const revision = article?.zoneRevisions[0]?.revision;
  if (!article?.text || revision === undefined) {
    throw new AppError("not_found", "This project has no such article.");
  }
  return { text: article.text, revision };
}
