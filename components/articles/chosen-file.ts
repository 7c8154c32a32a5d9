import type { Metadata } from "@/lib/core/annotation/article-document";
import { prepareArticle, type PreparedArticle } from "@/lib/core/articles/prepare-article";

/** A file that a person chose for import, as this browser reads it. The server reads it again for itself. */
export type ChosenFile = {
  key: string;
  file: File;
  article: PreparedArticle | null;
  refusal: string | null;
  metadata: Metadata | null;
};

/** Reads a file as the server will, so that what is wrong with it shows before anything is sent. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const prepared = prepareArticle(file.name, bytes);
  const key = `${file.name}:${file.size}:${file.lastModified}`;
  return prepared.ok
    ? { key, file, article: prepared.value, refusal: null, metadata: prepared.value.metadata }
    : { key, file, article: null, refusal: prepared.error.reason, metadata: null };
}

/** The share of an article's text, in UTF-16 code units, that counts as its body; 0 to 1. */
export function bodyShare({ zones, canonical }: PreparedArticle): number {
  const body = zones.filter(({ kind }) => kind === "body");
  return body.reduce((sum, { start, end }) => sum + end - start, 0) / canonical.utf16Length;
}
