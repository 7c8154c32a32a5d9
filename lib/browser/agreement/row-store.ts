import { openDB, type DBSchema } from "idb";
import type { RowCache } from "@/lib/core/agreement/report/study-rows";
import type { ArticleRows } from "@/lib/core/agreement/report/scope";

type RowSchema = DBSchema & {
  /** By project; what an article gave, by its content key: numbers, no words. */
  rows: { key: string; value: Map<string, ArticleRows> };
};

/** More than this many families of measures of an article are not kept; the longest unused go first. */
const mostKept = 12_000;

const openRows = () =>
  openDB<RowSchema>("slantwise-agreement", 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore("rows");
    },
  });

export type KeptRows = RowCache & { keep(): Promise<void> };

/**
 * What articles of a project gave before, so that only changed ones are computed again. A browser that keeps nothing
 * (a private window) only loses time.
 */
export async function openRowStore(projectId: string): Promise<KeptRows> {
  const database = await openRows().catch(() => null);
  const known =
    (await database?.get("rows", projectId).catch(() => undefined)) ?? new Map<string, ArticleRows>();
  let isChanged = false;
  return {
    get: (key) => {
      const rows = known.get(key);
      if (rows) {
        known.delete(key);
        known.set(key, rows);
      }
      return rows;
    },
    set: (key, rows) => {
      isChanged = true;
      known.set(key, rows);
    },
    async keep() {
      if (!isChanged) return;
      for (const key of known.keys()) {
        if (known.size <= mostKept) break;
        known.delete(key);
      }
      isChanged = false;
      await database?.put("rows", known, projectId).catch(() => undefined);
    },
  };
}
