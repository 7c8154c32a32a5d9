import { spansOnly, type Carries } from "../fit/carries";
import type { OffsetReading } from "../offset-readings";

export const bratCarries: Carries = {
  ...spansOnly,
  discontinuous: true,
  attributes: "text",
  notes: true,
  relations: true,
};

/** brat is Python: code points, with a byte-order mark as a character; CRLF stays two. */
export const bratReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

/** brat's files hold one record a line with tabs between its cells, so those characters are written as escapes. */
export const escapeCell = (text: string) =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll("\r", "\\r");

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\" };
export const unescapeCell = (text: string) =>
  text.replace(/\\([ntr\\])/g, (_, key: string) => escapes[key] ?? key);
