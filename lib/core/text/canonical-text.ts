import { err, ok, type Result } from "../result";
import { binaryProblem } from "./binary-check";
import { checkText } from "./check-text";
import { countCodePoints } from "./code-points";
import { decodeText, encodingOfByteOrderMark, type TextEncoding } from "./decode-text";
import { sha256OfBytes, sha256OfText } from "./sha256";
import type { TextProblem } from "./text-problem";

export type NewlineStyle = "lf" | "crlf" | "cr" | "mixed" | "none";

/** An article's text as it is kept for good, with what it looked like before. */
export type CanonicalText = {
  text: string;
  utf16Length: number;
  codePointLength: number;
  /** Of the text's UTF-8 bytes. */
  sha256: string;
  /** Of the bytes as they came. */
  rawSha256: string;
  hadByteOrderMark: boolean;
  newlineStyle: NewlineStyle;
};

/**
 * The canonical text of a file: strictly decoded (UTF-8, UTF-16 with its byte-order mark, or the encoding that
 * a person chose), one leading byte-order mark taken off, CRLF and CR made LF, nothing else changed.
 * Refuses what is empty, not text, wrongly encoded, or holds NUL or lone surrogates.
 */
export function canonicalText(
  bytes: Uint8Array,
  encoding: TextEncoding | "detect" = "detect",
): Result<CanonicalText, TextProblem> {
  const chosen = encoding === "detect" ? encodingOfByteOrderMark(bytes) : encoding;
  const isWide = chosen === "utf-16le" || chosen === "utf-16be";
  const binary = isWide ? null : binaryProblem(bytes);
  if (binary) return err(binary);
  const decoded = decodeText(bytes, chosen ?? "utf-8");
  return decoded.ok ? canonicalTextOf(decoded.value, sha256OfBytes(bytes)) : decoded;
}

/** The same for a text that came as a string, as inside JSON; its raw hash is that of its own UTF-8 bytes. */
export function canonicalTextOfString(raw: string): Result<CanonicalText, TextProblem> {
  return canonicalTextOf(raw, null);
}

function canonicalTextOf(raw: string, rawSha256: string | null): Result<CanonicalText, TextProblem> {
  const checked = checkText(raw);
  if (!checked.ok) return checked;
  const hadByteOrderMark = raw.startsWith("\uFEFF");
  const text = (hadByteOrderMark ? raw.slice(1) : raw).replace(/\r\n?/g, "\n");
  if (text.trim() === "") {
    return err({ code: "empty", message: "This is empty: an article needs text. Leave it out." });
  }
  return ok({
    text,
    utf16Length: text.length,
    codePointLength: countCodePoints(text),
    sha256: sha256OfText(text),
    rawSha256: rawSha256 ?? sha256OfText(raw),
    hadByteOrderMark,
    newlineStyle: newlineStyleOf(raw),
  });
}

function newlineStyleOf(raw: string): NewlineStyle {
  const found = new Set(raw.match(/\r\n|\r|\n/g) ?? []);
  if (found.size > 1) return "mixed";
  if (found.has("\r\n")) return "crlf";
  if (found.has("\r")) return "cr";
  return found.has("\n") ? "lf" : "none";
}
