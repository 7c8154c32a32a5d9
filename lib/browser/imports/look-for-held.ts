import type { HeldArticle } from "@/lib/core/imports/held-article";
import type { HashedArticle } from "@/lib/core/imports/preview-placement";
import type { DataSet } from "@/lib/core/imports/read-data-set";
import { request } from "../api/request";
import { inStretches } from "./in-stretches";

/** The articles of some files with the hashes of their texts, and those of them that the project holds. */
export type HeldLook = { articles: readonly HashedArticle[]; held: readonly HeldArticle[] };

/** Asks which of the texts the project holds, by their hashes alone; null where it doesn't say. */
export async function lookForHeld(projectId: string, { documents }: DataSet): Promise<HeldLook | null> {
  const { canonicalTextOfString } = await import("@/lib/core/text/canonical-text");
  const pause = inStretches();
  const articles: HashedArticle[] = [];
  for (const document of documents) {
    const canonical = canonicalTextOfString(document.text);
    if (canonical.ok) articles.push({ document, textSha256: canonical.value.sha256 });
    await pause();
  }
  const texts = [...new Set(articles.map(({ textSha256 }) => textSha256))];
  const reply = await request(`/api/projects/${projectId}/data-imports/held`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ texts }),
  });
  return reply?.status === 200 ? { articles, held: reply.body as HeldArticle[] } : null;
}
