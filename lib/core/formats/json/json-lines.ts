import { err, ok, type Result } from "../../result";
import type { InputFile } from "../format";
import type { FormatError } from "../format-error";

export type TextLine = { line: number; text: string };

const lineFeed = 0x0a;

/**
 * The lines of a file in strict UTF-8, one at a time, without their line ends; blank lines are passed over but
 * counted. A leading byte-order mark is left out. A line that is not UTF-8 gives an error and reading goes on.
 */
export function* textLines({ name, bytes }: InputFile): Generator<Result<TextLine, FormatError>> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    line += 1;
    try {
      const raw = decoder.decode(bytes.subarray(start, end));
      const text = (line === 1 ? raw.replace(/^\uFEFF/, "") : raw).replace(/\r$/, "");
      if (text.trim() !== "") yield ok({ line, text });
    } catch {
      yield err({
        file: name,
        line,
        field: null,
        message: "This line is not UTF-8. Save the file as UTF-8.",
      });
    }
    start = end + 1;
  }
}
