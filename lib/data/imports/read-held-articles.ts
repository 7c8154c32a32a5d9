import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { HeldArticle } from "@/lib/core/imports/held-article";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { loadHeldArticles } from "./load-held-articles";

/** Which of some texts, named by their hashes, the project holds already: for a look at an import before it is sent. */
export async function readHeldArticles(
  actor: Actor,
  projectId: string,
  texts: readonly string[],
): Promise<HeldArticle[]> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "article.import", projectId);
  return loadHeldArticles(reader, projectId, texts);
}
