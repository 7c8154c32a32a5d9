import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import type { ArticleResource } from "@/lib/core/access/resource";
import type { Subject } from "@/lib/core/access/subject";
import { articleStates } from "@/lib/data/access/article-states";
import { loadSubject } from "@/lib/data/access/load-subject";
import type { Db } from "@/lib/db/client";

/** The articles whose agreement the actor may see, by id, and how many they still read blind. */
export type AgreementArticles = {
  subject: Subject;
  shown: ReadonlyMap<string, ArticleResource>;
  hiddenArticles: number;
};

export async function agreementArticles(db: Db, actor: Actor, projectId: string): Promise<AgreementArticles> {
  const { subject, project } = await loadSubject(db, actor, projectId);
  const states = await articleStates(db, actor, projectId, project);
  const shown = new Map([...states].filter(([, article]) => can(subject, "agreement.read", article)));
  return { subject, shown, hiddenArticles: states.size - shown.size };
}
