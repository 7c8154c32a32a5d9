import "server-only";
import type { Database, Db } from "@/lib/db/client";
import { giveArticles } from "./give-articles";
import { givesEverything } from "./gives-everything";

/**
 * Gives every annotator of a project every article that they never had, where the project's rule says so, in
 * transactions short enough for others' saves. To be called after articles became visible and after the rule was
 * set; safe to repeat.
 */
export async function assignToEveryone(
  transaction: Database["transaction"],
  projectId: string,
  createdById: string,
): Promise<void> {
  for (const userId of await transaction((db) => annotatorsOf(db, projectId))) {
    while (await transaction((db) => giveArticles(db, { projectId, userId, createdById })));
  }
}

async function annotatorsOf(db: Db, projectId: string): Promise<string[]> {
  if (!(await givesEverything(db, projectId))) return [];
  const annotators = await db.membershipRole.findMany({
    where: { projectId, role: "annotator" },
    select: { userId: true },
    orderBy: { userId: "asc" },
  });
  return annotators.map(({ userId }) => userId);
}
