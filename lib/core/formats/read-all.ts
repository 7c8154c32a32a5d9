import type { ArticleDocument } from "../annotation/article-document";
import { ok, type Result } from "../result";
import type { ReadItem } from "./format";
import type { FormatError } from "./format-error";
import { readEach, type ReadAllOptions, type ReadReport } from "./read-each";

export type ReadResult = ReadReport & { documents: ArticleDocument[] };

/** Collects what a reader brings: all articles, or, when anything is wrong, the errors and nothing else. */
export function readAll(
  items: Iterable<ReadItem>,
  options: ReadAllOptions = { misfits: "refuse" },
): Result<ReadResult, FormatError[]> {
  const documents: ArticleDocument[] = [];
  const report = readEach(items, options, (document) => documents.push(document));
  return report.ok ? ok({ ...report.value, documents }) : report;
}
