import "server-only";
import type { ArticleAction } from "@/lib/core/access/actions";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import type { ArticleResource } from "@/lib/core/access/resource";
import type { Subject } from "@/lib/core/access/subject";
import { AppError } from "@/lib/core/app-error";
import type { Db } from "@/lib/db/client";
import { articleStates } from "./article-states";
import { loadSubject } from "./load-subject";

export type ArticleAccess = { subject: Subject; article: ArticleResource };

/**
 * Lets the actor do the action to the article, or throws; returns what was loaded to decide. Whoever may not
 * read the article at all hears that there is none.
 */
export async function authorizeOnArticle(
  db: Db,
  actor: Actor,
  action: ArticleAction,
  projectId: string,
  articleId: string,
): Promise<ArticleAccess> {
  const { subject, project } = await loadSubject(db, actor, projectId);
  const article = (await articleStates(db, actor, projectId, project, [articleId])).get(articleId);
  if (!article || !(can(subject, "article.read", article) || can(subject, action, article))) {
    throw new AppError("not_found", "This project has no such article, or it is not assigned to you.");
  }
  if (!can(subject, action, article)) {
    throw new AppError("forbidden", "As this article stands, your roles don’t allow this.");
  }
  return { subject, article };
}
