import type { ArticleDocument } from "../annotation/article-document";
import { err, ok, type Result } from "../result";
import type { Notice, ReadItem } from "./format";
import type { FormatError } from "./format-error";
import { describeMisfit, type Misfit, type OffsetReport } from "./offset-report";

/** What a reader says beside its articles. */
export type ReadReport = {
  notices: Notice[];
  /** Null for a format that proves its offsets itself or has none. */
  offsets: OffsetReport | null;
  /** Spans that were left out because they don't fit their text. */
  misfits: Misfit[];
};

export type ReadAllOptions = {
  /** Whether a span that doesn't fit is an error (the default), or is left out and listed. */
  misfits: "refuse" | "leave out";
};

/** Past this many, a file is not slightly wrong but another thing, and the rest would help nobody. */
const mostErrors = 200;

/**
 * Hands each article on as it comes, so that memory holds one and not the corpus. Articles handed on before an
 * error came must be forgotten when the answer is the errors.
 */
export function readEach(
  items: Iterable<ReadItem>,
  options: ReadAllOptions,
  onArticle: (document: ArticleDocument) => void,
): Result<ReadReport, FormatError[]> {
  const report: ReadReport = { notices: [], offsets: null, misfits: [] };
  const errors: FormatError[] = [];
  const told = new Set<string>();
  for (const item of items) {
    if (item.kind === "document") onArticle(item.document);
    else if (item.kind === "offsets") report.offsets = item.report;
    else if (item.kind === "error") errors.push(item.error);
    else if (item.kind === "misfit") {
      if (options.misfits === "leave out") report.misfits.push(item.misfit);
      else errors.push(describeMisfit(item.misfit));
    } else {
      const key = JSON.stringify([item.notice.file, item.notice.message]);
      if (!told.has(key)) report.notices.push(item.notice);
      told.add(key);
    }
    if (errors.length >= mostErrors) break;
  }
  return errors.length === 0 ? ok(report) : err(errors);
}
