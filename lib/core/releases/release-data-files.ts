import type { ArticleDocument } from "../annotation/article-document";
import { FilePieces, type WrittenFile } from "../formats/file-pieces";
import { formatById } from "../formats/registry";
import { writeDefaults, type WriteOptions } from "../formats/fitted-writer";
import type { FormatError } from "../formats/format-error";
import { err, ok, type Result } from "../result";
import type { ArticleSplit } from "./article-splits";
import type { ReleaseOptions } from "./release-options";
import { splitNames } from "./split-articles";

/** The articles of each folder: those of each split, or all of them. */
const parts = (documents: readonly ArticleDocument[], splits: readonly ArticleSplit[] | null) =>
  splits === null
    ? [{ folder: "", documents }]
    : splitNames
        .map((name) => ({
          folder: `${name}/`,
          documents: documents.filter((_, index) => splits[index]?.split === name),
        }))
        .filter((part) => part.documents.length > 0);

/**
 * The data of a release in one format, a folder for each split; or every span that differs from its text, and no
 * file. Gold quotes annotators' layers, so `documents` have all of them; the writer keeps those that were chosen.
 */
export function releaseDataFiles(
  documents: readonly ArticleDocument[],
  formatId: string,
  { layers }: Pick<ReleaseOptions, "layers">,
  splits: readonly ArticleSplit[] | null,
): Result<WrittenFile[], FormatError[]> {
  const format = formatById(formatId);
  if (!format?.write) throw new Error(`There is no writer for ${formatId}.`);
  const writeOptions: WriteOptions = { ...writeDefaults, layers };
  const pieces = new FilePieces();
  for (const part of parts(documents, splits)) {
    const writer = format.write(writeOptions);
    const take = (chunks: readonly { file: string; content: string | Uint8Array }[]) => {
      for (const { file, content } of chunks)
        pieces.add({ file: `data/${formatId}/${part.folder}${file}`, content });
    };
    for (const document of part.documents) {
      const written = writer.article(document);
      if (!written.ok) return err(written.error);
      take(written.value);
    }
    take(writer.end());
  }
  return ok(pieces.files());
}
