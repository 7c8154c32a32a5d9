import { inflateSync } from "fflate";
import { err, ok, type Result } from "../../result";
import type { InputFile } from "../format";
import type { FormatError } from "../format-error";
import { centralDirectory, type ZipEntry } from "./central-directory";
import { checkEntries, isPassedOver } from "./check-entries";
import { crc32 } from "./crc32";

const localSignature = 0x04034b50;

function unpack(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressedSize, size, method, crc, name } = entry;
  const damaged = err(`The file “${name}” is damaged.`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return damaged;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) return damaged;
  const packed = bytes.subarray(start, start + compressedSize);
  try {
    const content = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
    return content.length === size && crc32(content) === crc ? ok(content) : damaged;
  } catch {
    return damaged;
  }
}

/** The beginning of every zip archive. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;

/** The files of a zip archive, or every reason not to trust it. Nothing is written anywhere. */
export function readZip({ name, bytes }: InputFile): Result<InputFile[], FormatError[]> {
  const error = (message: string): FormatError => ({ file: name, line: null, field: null, message });
  const directory = centralDirectory(bytes);
  if (!directory.ok) return err([error(directory.error)]);
  const wanted = directory.value.filter((entry) => !isPassedOver(entry));
  const problems = checkEntries(wanted);
  if (problems.length > 0) return err(problems.map(error));
  const files: InputFile[] = [];
  for (const entry of wanted) {
    const content = unpack(bytes, entry);
    if (!content.ok) return err([error(content.error)]);
    files.push({ name: entry.name, bytes: content.value });
  }
  return ok(files);
}
