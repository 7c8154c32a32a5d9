import { err, ok, type Result } from "../../result";
import type { InputFile } from "../format";
import type { FormatError } from "../format-error";
import { jsonFile } from "./json-file";
import { textLines } from "./json-lines";
import { parseJson } from "./parse-json";

/** One record of a file: its line in JSON Lines, its place (from 1) among the items of a JSON array. */
export type JsonRecord = { value: unknown; line: number | null; item: number };

const firstByte = ({ bytes }: InputFile) =>
  bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
const openingBracket = "[".charCodeAt(0);

/**
 * The records of a file of JSON: the items of an array, the lines of JSON Lines (read one at a time), or a single
 * object over many lines.
 */
export function* jsonRecords(file: InputFile): Generator<Result<JsonRecord, FormatError>> {
  const isArray = firstByte(file) === openingBracket;
  if (isArray || !isJsonLines(file)) {
    yield* wholeFile(file);
    return;
  }
  let item = 0;
  for (const line of textLines(file)) {
    if (!line.ok) {
      yield line;
      continue;
    }
    item += 1;
    const parsed = parseJson(line.value.text);
    yield parsed.ok
      ? ok({ value: parsed.value, line: line.value.line, item })
      : err({ file: file.name, line: line.value.line, field: null, message: parsed.error });
  }
}

/** Whether the first line is a record by itself, or the only one, right or wrong. */
function isJsonLines(file: InputFile): boolean {
  for (const line of textLines(file)) {
    if (!line.ok) return true;
    return parseJson(line.value.text).ok || /^\s*\{.*\}\s*$/.test(line.value.text) || file.name.endsWith("l");
  }
  return true;
}

function* wholeFile(file: InputFile): Generator<Result<JsonRecord, FormatError>> {
  const json = jsonFile(file);
  if (!json.ok) {
    yield json;
    return;
  }
  const items: unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  for (const [index, value] of items.entries()) yield ok({ value, line: null, item: index + 1 });
}
