import { err, ok, type Result } from "../../result";
import type { InputFile } from "../format";
import type { FormatError } from "../format-error";
import { inputText } from "../input-text";
import { parseJson } from "./parse-json";

/** The value of a file that is one piece of JSON; a leading byte-order mark is left out. */
export function jsonFile(file: InputFile): Result<unknown, FormatError> {
  const text = inputText(file);
  if (!text.ok) return text;
  const parsed = parseJson(text.value.replace(/^\uFEFF/, ""));
  return parsed.ok
    ? ok(parsed.value)
    : err({ file: file.name, line: null, field: null, message: parsed.error });
}
