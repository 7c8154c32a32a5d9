import type { ArticleDocument } from "../annotation/article-document";
import type { Carries } from "./fit/carries";
import type { Fitted, WriteOptions } from "./fitted-writer";
import type { ArticleWriter, InputFile, ReadItem } from "./format";
import type { ReadOptions } from "./read-options";

/** A format: what it is called, what its files are, what it can hold, and how it is read and written. */
export type Format = {
  id: string;
  name: string;
  files: string;
  carries: Carries;
  read: ((files: readonly InputFile[], options: ReadOptions) => Iterable<ReadItem>) | null;
  write: ((options: WriteOptions) => ArticleWriter) | null;
  /** What is left of an article in the format, and what it loses. */
  fit: ((document: ArticleDocument, options: WriteOptions) => Fitted) | null;
};
