import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Metadata } from "@/lib/core/annotation/article-document";
import {
  duplicatesWithin,
  prepareArticle,
  type FileRefusal,
  type PreparedArticle,
} from "@/lib/core/articles/prepare-article";
import type { Db } from "@/lib/db/client";
import { alreadyImported } from "./already-imported";
import { refuseFiles } from "./refuse-files";

export type FileToImport = { fileName: string; bytes: Uint8Array; metadata: Metadata | null };

/** Reads every file of a batch; throws with one reason for each that can't be taken. */
export async function prepareFiles(
  db: Db,
  projectId: string,
  files: readonly FileToImport[],
): Promise<PreparedArticle[]> {
  const articles: PreparedArticle[] = [];
  const refusals: FileRefusal[] = [];
  for (const { fileName, bytes, metadata } of files) {
    const prepared = prepareArticle(fileName, bytes);
    if (prepared.ok) articles.push({ ...prepared.value, metadata: metadata ?? prepared.value.metadata });
    else refusals.push(prepared.error);
    // Others' saves go on while a large batch is read.
    await nextTurn();
  }
  refuseFiles([
    ...refusals,
    ...duplicatesWithin(articles),
    ...(await alreadyImported(db, projectId, articles)),
  ]);
  return articles;
}
