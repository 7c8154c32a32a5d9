import { err, ok, type Result } from "../result";
import type { TextProblem } from "./text-problem";
import { utf8ErrorAt } from "./utf8-error";
import { decodeWindows1252 } from "./windows-1252";

/** Encodings a person can choose at import. */
export const textEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** The encoding that a leading byte-order mark names, or null. */
export function encodingOfByteOrderMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return null;
}

/** The string that `bytes` spell in `encoding`, a leading U+FEFF kept; strict, so nothing is replaced in silence. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): Result<string, TextProblem> {
  if (encoding === "windows-1252") {
    const decoded = decodeWindows1252(bytes);
    return decoded === null ? err(otherProblem(encoding)) : ok(decoded);
  }
  try {
    return ok(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err(encoding === "utf-8" ? utf8Problem(bytes) : otherProblem(encoding));
  }
}

function utf8Problem(bytes: Uint8Array): TextProblem {
  const at = utf8ErrorAt(bytes) ?? 0;
  const hint = looksLikeWindows1252(bytes)
    ? "It looks like Windows-1252: choose that encoding, or save the file as UTF-8."
    : "Save the file as UTF-8 and import it again.";
  return {
    code: "invalid_utf8",
    message: `This is not UTF-8: the byte at offset ${at} does not fit. ${hint}`,
  };
}

function otherProblem(encoding: TextEncoding): TextProblem {
  const name = encoding.toUpperCase();
  const message = `This is not ${name}: it holds bytes that this encoding does not know. Choose another encoding.`;
  return { code: encoding === "windows-1252" ? "invalid_encoding" : "invalid_utf16", message };
}

/** Bytes that mean typographic quotes, dashes and Latin letters in Windows-1252, each alone among ASCII. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let alone = 0;
  let beyondAscii = 0;
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    beyondAscii += 1;
    const isPrintable = byte >= 0xa0 || (byte >= 0x91 && byte <= 0x97) || byte === 0x80 || byte === 0x85;
    if (isPrintable && (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) alone += 1;
  });
  return alone > 0 && alone >= beyondAscii * 0.8;
}
