import type { IDBPDatabase } from "idb";
import type { ArticleRows } from "@/lib/core/agreement/report/scope";
import type { RowSchema } from "./row-store";

/** In one transaction; whoever leaves in between finds what was kept until then. */
const atOnce = 500;

/** Writes rows that were worked out, and drops those that are not to be kept any more. */
export async function keepRows(
  database: IDBPDatabase<RowSchema>,
  projectId: string,
  made: readonly (readonly [contentKey: string, rows: ArticleRows])[],
  gone: readonly string[],
): Promise<void> {
  const keptAt = Date.now();
  for (let first = 0; first < Math.max(made.length, gone.length); first += atOnce) {
    const writing = database.transaction("article-rows", "readwrite");
    await Promise.all([
      ...gone.slice(first, first + atOnce).map((key) => writing.store.delete([projectId, key])),
      ...made
        .slice(first, first + atOnce)
        .map(([key, rows]) => writing.store.put({ rows, keptAt }, [projectId, key])),
      writing.done,
    ]);
  }
}
