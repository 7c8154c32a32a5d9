import fc from "fast-check";
import { expect } from "vitest";
import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import type { Fitted } from "@/lib/core/formats/fitted-writer";
import type { ArticleWriter, InputFile, ReadItem } from "@/lib/core/formats/format";
import type { OffsetReading } from "@/lib/core/formats/offset-readings";
import type { ReadOptions } from "@/lib/core/formats/read-options";
import { readAll } from "@/lib/core/formats/read-all";
import { joinChunks, writeAll } from "./write-all";
import { arbitraryArticle } from "./arbitrary-article";
import { comparable } from "./comparable";

type Subject = {
  write: () => ArticleWriter;
  /** Told how to count: random spans cut words, which makes no evidence of other units. */
  read: (files: InputFile[], options: ReadOptions) => Iterable<ReadItem>;
  reading: OffsetReading;
  fit: (document: ArticleDocument) => Fitted;
};

export function filesOf(documents: ArticleDocument[], writer: ArticleWriter): InputFile[] {
  const written = writeAll(documents, writer);
  if (!written.ok) throw new Error(written.error[0]?.message);
  const encoder = new TextEncoder();
  return [...joinChunks(written.value)].map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
}

/** Texts that an importer accepts: words, no leading byte-order mark. */
const hasWords = ({ text }: ArticleDocument) => text.trim() !== "" && !text.startsWith("\uFEFF");

/** What was written and read again is the document that the fit promised: no more is lost than the report says. */
export function losesExactlyWhatWasTold({ write, read, fit, reading }: Subject, runs = 40): void {
  const articles = fc.uniqueArray(arbitraryArticle().filter(hasWords), {
    selector: ({ id }) => id,
    maxLength: 3,
  });
  fc.assert(
    fc.property(articles, (documents) => {
      const result = readAll(read(filesOf(documents, write()), { reading }));
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const byId = (list: ArticleDocument[]) => list.map(comparable).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(result.value.documents)).toEqual(byId(documents.map((document) => fit(document).document)));
    }),
    { numRuns: runs },
  );
}
