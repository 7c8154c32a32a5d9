import type { ArticleDocument } from "../annotation/article-document";
import type { Result } from "../result";
import type { FormatError } from "./format-error";
import type { Misfit, OffsetReport } from "./offset-report";

/** A file as it came: its name with folders, separated by slashes, and its bytes. */
export type InputFile = { name: string; bytes: Uint8Array };

/** A piece of a file to be written. Chunks of one file come in order; files may alternate. */
export type Chunk = { file: string; content: string | Uint8Array };

/** Something a person should know that stopped nothing, such as a field that was not understood. */
export type Notice = { file: string; line: number | null; message: string };

/** What a reader brings, one thing at a time, so that memory holds one article and not the corpus. */
export type ReadItem =
  | { kind: "document"; document: ArticleDocument }
  | { kind: "notice"; notice: Notice }
  | { kind: "offsets"; report: OffsetReport }
  | { kind: "misfit"; misfit: Misfit }
  | { kind: "error"; error: FormatError };

/** Takes articles one after the other. `end` gives what can be written only at the last, and is called once. */
export type ArticleWriter = {
  article(document: ArticleDocument): Result<Chunk[], FormatError[]>;
  end(): Chunk[];
};
