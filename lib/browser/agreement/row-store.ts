import { openDB, type DBSchema } from "idb";
import type { RowCache } from "@/lib/core/agreement/report/study-rows";
import type { ArticleRows } from "@/lib/core/agreement/report/scope";
import { keepRows } from "./keep-rows";

export type KeptRow = { rows: ArticleRows; keptAt: number };

export type RowSchema = DBSchema & {
  /** What an article gave: numbers, no words. A record each, because all of a large study are more than one may hold. */
  "article-rows": { key: [projectId: string, contentKey: string]; value: KeptRow };
};

/** More than this many families of measures of an article are not kept; the longest unused go first. */
const mostKept = 12_000;

const openRows = () =>
  openDB<RowSchema>("slantwise-agreement-rows", 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore("article-rows");
    },
  });

type RowDatabase = Awaited<ReturnType<typeof openRows>>;

/** By content key, the oldest first. */
async function readRows(database: RowDatabase, projectId: string): Promise<[string, ArticleRows][]> {
  const ofProject = IDBKeyRange.bound([projectId], [projectId, []]);
  const reading = database.transaction("article-rows").store;
  const [keys, values] = await Promise.all([reading.getAllKeys(ofProject), reading.getAll(ofProject)]);
  return keys
    .flatMap(([, key], index) => {
      const value = values[index];
      return value ? [{ key, ...value }] : [];
    })
    .sort((a, b) => a.keptAt - b.keptAt)
    .map(({ key, rows }) => [key, rows]);
}

export type KeptRows = RowCache & { keep(): Promise<void> };

/**
 * What articles of a project gave before, so that only changed ones are computed again. A browser that keeps nothing
 * (a private window) only loses time.
 */
export async function openRowStore(projectId: string): Promise<KeptRows> {
  const database = await openRows().catch(() => null);
  const known = new Map(database ? await readRows(database, projectId).catch(() => []) : []);
  let fresh = new Set<string>();
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
      fresh.add(key);
      known.set(key, rows);
    },
    async keep() {
      const gone = [...known.keys()].slice(0, Math.max(0, known.size - mostKept));
      for (const key of gone) known.delete(key);
      const made = [...fresh].flatMap((key) => {
        const rows = known.get(key);
        return rows ? [[key, rows] as const] : [];
      });
      fresh = new Set();
      if (database) await keepRows(database, projectId, made, gone).catch(() => undefined);
    },
  };
}
