import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { database } from "@/lib/db/client";
import { agreementArticles } from "./agreement-articles";

/** What the page of agreement says before anything is worked out. */
export type AgreementFrame = {
  articles: number;
  submittedLayers: number;
  /** Articles that this person may not compare yet, because they still read them blind. */
  hiddenArticles: number;
};

export async function readAgreementFrame(actor: Actor, projectId: string): Promise<AgreementFrame> {
  const { reader } = await database();
  const { shown, hiddenArticles } = await agreementArticles(reader, actor, projectId);
  const layers = await reader.layer.findMany({
    where: {
      kind: "annotator",
      submissions: { some: { reopenedAt: null } },
      article: { projectId, visibleAt: { not: null } },
    },
    select: { articleId: true },
  });
  const open = layers.filter(({ articleId }) => shown.has(articleId));
  return { articles: shown.size, submittedLayers: open.length, hiddenArticles };
}
