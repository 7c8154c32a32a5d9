import "server-only";
import type { Db } from "@/lib/db/client";
import { giveArticles, type Gift } from "./give-articles";
import { givesEverything } from "./gives-everything";

/** Gives somebody who became an annotator every article of the project, where its rule says so. */
export async function assignEverything(db: Db, gift: Gift): Promise<void> {
  if (!(await givesEverything(db, gift.projectId))) return;
  while (await giveArticles(db, gift));
}
