import "server-only";
import { countWords } from "@/lib/core/text/count-words";
import type { Db } from "@/lib/db/client";

/** Texts never change, so each is counted once in the life of the process. */
const known = new Map<string, number>();

/** The number of words of each article, by its id. */
export async function wordCounts(
  db: Db,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const unknown = articleIds.filter((id) => !known.has(id));
  const texts = await db.articleText.findMany({
    where: { articleId: { in: unknown } },
    select: { articleId: true, text: true },
  });
  for (const { articleId, text } of texts) known.set(articleId, countWords(text));
  return known;
}
