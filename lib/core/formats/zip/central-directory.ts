import { err, ok, type Result } from "../../result";

/** What the directory at an archive's end says of one file. */
export type ZipEntry = {
  name: string;
  isEncrypted: boolean;
  isLink: boolean;
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** Where its own header stands. */
  offset: number;
};

const mostEntries = 2_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/** The mode of a symbolic link, in the upper half of the external attributes of archives made on Unix. */
const isLinkMode = (attributes: number) => ((attributes >>> 16) & 0xf000) === 0xa000;

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads the central directory of an archive, which alone says what is in it. */
export function centralDirectory(bytes: Uint8Array): Result<ZipEntry[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return err("This is no zip archive, or its end is missing.");
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) return err("Has more than 65,534 files.");
  if (count > mostEntries) return err(`Has ${count} files; at most ${mostEntries} are read.`);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return err("Its directory is damaged.");
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (name === null) return err(`The name of its file ${index + 1} is not UTF-8.`);
    entries.push({
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isLink: isLinkMode(view.getUint32(at + 38, true)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}
