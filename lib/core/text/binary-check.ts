import type { TextProblem } from "./text-problem";

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a zip archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b, 0x08]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** Refuses bytes that are no plain text: known file types, NUL bytes and mostly control characters. */
export function binaryProblem(bytes: Uint8Array): TextProblem | null {
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known) {
    return {
      code: "binary",
      message: `This is ${known[0]}, not plain text. Save its text as a .txt file in UTF-8.`,
    };
  }
  return nulProblem(bytes) ?? controlProblem(bytes);
}

function nulProblem(bytes: Uint8Array): TextProblem | null {
  const at = bytes.indexOf(0);
  if (at < 0) return null;
  if (looksLikeUtf16(bytes)) {
    const message = `This has a NUL byte at offset ${at}. It looks like UTF-16 without a byte-order mark: choose that encoding, or save the file as UTF-8.`;
    return { code: "nul", message };
  }
  const message = `This has a NUL byte at offset ${at}, which no text may hold. Is it a text file? Save it as UTF-8 without NUL.`;
  return { code: "nul", message };
}

/** ASCII in UTF-16 has a NUL at every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  const nulsAt = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulsAt[at % 2] = (nulsAt[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulsAt;
  return Math.max(even, odd) > sample.length * 0.2 && Math.min(even, odd) < sample.length * 0.02;
}

/** Control characters but tab, line and page breaks. */
const isControl = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f;

function controlProblem(bytes: Uint8Array): TextProblem | null {
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls <= bytes.length * 0.1) return null;
  return {
    code: "binary",
    message: "This is not plain text: much of it is control characters. Save its text as UTF-8.",
  };
}
