import "server-only";
import type { Db } from "@/lib/db/client";

/** Whether the project's rule gives every article to every annotator. */
export async function givesEverything(db: Db, projectId: string): Promise<boolean> {
  const rule = await db.projectRule.findUnique({ where: { projectId }, select: { assignEveryone: true } });
  return rule?.assignEveryone ?? false;
}
