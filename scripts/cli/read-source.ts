import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import type { FormatError } from "@/lib/core/formats/format-error";
import { readEach, type ReadReport } from "@/lib/core/formats/read-each";
import type { Result } from "@/lib/core/result";
import type { OptionValues } from "./command";
import type { Source } from "./source";
import type { Terminal } from "./terminal";

export type Counts = { articles: number; spans: number };

/** Reads a source from its beginning, an article at a time, and shows how far it is. */
export function readSource(
  source: Source,
  options: OptionValues,
  terminal: Terminal,
  onArticle: (document: ArticleDocument) => void = () => undefined,
): Result<ReadReport & Counts, FormatError[]> {
  const counts: Counts = { articles: 0, spans: 0 };
  const misfits = options["leave-out"] === true ? "leave out" : "refuse";
  const report = readEach(source.items(), { misfits }, (document) => {
    counts.articles += 1;
    for (const { annotations } of document.layers) counts.spans += annotations.length;
    terminal.progress(`${counts.articles} articles, ${counts.spans} spans`);
    onArticle(document);
  });
  return report.ok ? { ok: true, value: { ...report.value, ...counts } } : report;
}
