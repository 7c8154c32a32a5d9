import type { Metadata, Zone } from "../annotation/article-document";
import { err, ok, type Result } from "../result";
import { checkText } from "../text/check-text";
import { canonicalText, type CanonicalText } from "../text/canonical-text";
import { detectZones } from "../text/detect-zones";
import { importLimits } from "./import-limits";
import { suggestMetadata } from "./suggest-metadata";

export type PreparedArticle = {
  fileName: string;
  byteLength: number;
  canonical: CanonicalText;
  zones: readonly Zone[];
  metadata: Metadata;
};
export type FileRefusal = { fileName: string; reason: string };

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** One plain text file made ready for import: canonical text, detected zones, suggested metadata. Or why not, by name. */
export function prepareArticle(fileName: string, bytes: Uint8Array): Result<PreparedArticle, FileRefusal> {
  if (bytes.length > importLimits.bytesPerFile) {
    const reason = `It is ${megabytes(bytes.length)} MB; an article may have at most ${megabytes(importLimits.bytesPerFile)} MB. Split it or leave it out.`;
    return err({ fileName, reason });
  }
  const name = checkText(fileName);
  if (!name.ok) return err({ fileName: "A file’s name", reason: name.error.message });
  const canonical = canonicalText(bytes);
  if (!canonical.ok) return err({ fileName, reason: canonical.error.message });
  const { text } = canonical.value;
  const zones = detectZones(text);
  const metadata = suggestMetadata(text, zones);
  return ok({ fileName, byteLength: bytes.length, canonical: canonical.value, zones, metadata });
}

/** The files of a batch that hold the same bytes or the same text as an earlier one of it. */
export function duplicatesWithin(articles: readonly PreparedArticle[]): FileRefusal[] {
  const seen = new Map<string, string>();
  return articles.flatMap(({ fileName, canonical }) => {
    const first = seen.get(canonical.sha256);
    if (first === undefined) seen.set(canonical.sha256, fileName);
    return first === undefined
      ? []
      : [
          {
            fileName,
            reason: `Its text is the same as that of “${first}” in this batch. Leave one of them out.`,
          },
        ];
  });
}
