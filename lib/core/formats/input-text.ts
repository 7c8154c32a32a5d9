import { decodeText } from "../text/decode-text";
import { err, ok, type Result } from "../result";
import type { InputFile } from "./format";
import type { FormatError } from "./format-error";

/** A whole file as text, its byte-order mark and carriage returns kept; only UTF-8 is read. */
export function inputText({ name, bytes }: InputFile): Result<string, FormatError> {
  const error = (message: string) => err({ file: name, line: null, field: null, message });
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    return error("This is UTF-16, not UTF-8. Save the file as UTF-8.");
  const decoded = decodeText(bytes, "utf-8");
  if (!decoded.ok) return error(decoded.error.message);
  const nul = decoded.value.indexOf("\0");
  if (nul >= 0) return error(`Has a NUL character at position ${nul}, which no text may hold. Remove it.`);
  return ok(decoded.value);
}

/** The lines of a text with their numbers, without line ends and byte-order mark; an end of file is no line. */
export function numberedLines(text: string): { line: number; text: string }[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((content, index) => ({ line: index + 1, text: content }));
}
