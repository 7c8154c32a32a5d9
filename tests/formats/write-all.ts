import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import { err, ok, type Result } from "@/lib/core/result";
import type { ArticleWriter, Chunk } from "@/lib/core/formats/format";
import type { FormatError } from "@/lib/core/formats/format-error";
import { checkSpans } from "@/lib/core/formats/span-check";

/**
 * Checks every span of all articles, then writes them. Either all errors, or every chunk, in order; the chunks are
 * made one article at a time as they are taken.
 */
export function writeAll(
  documents: readonly ArticleDocument[],
  writer: ArticleWriter,
): Result<Iterable<Chunk>, FormatError[]> {
  const faults = documents.flatMap(checkSpans);
  return faults.length > 0 ? err(faults) : ok(chunksOf(documents, writer));
}

function* chunksOf(documents: readonly ArticleDocument[], writer: ArticleWriter): Generator<Chunk> {
  for (const document of documents) {
    const chunks = writer.article(document);
    // Spans are the only thing a writer refuses, and they were checked.
    if (!chunks.ok) throw new Error(chunks.error.map(({ message }) => message).join("\n"));
    yield* chunks.value;
  }
  yield* writer.end();
}

/** Joins chunks of text into whole files, in the order in which the files began. */
export function joinChunks(chunks: Iterable<Chunk>): Map<string, string> {
  const pieces = new Map<string, string[]>();
  for (const { file, content } of chunks) {
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    const list = pieces.get(file);
    if (list) list.push(text);
    else pieces.set(file, [text]);
  }
  return new Map([...pieces].map(([file, list]) => [file, list.join("")]));
}
