import { Zip, ZipDeflate } from "fflate";
import type { WrittenFile } from "../file-pieces";

/** Local noon, so that the date in the archive is the same in every time zone; the earliest year a zip can say. */
const timestamp = new Date(1980, 0, 1, 12);

/** Small enough that others' work comes in between. */
const pushed = 1 << 20;

/**
 * The files as the pieces of one zip archive, in the order of their names; the same files give the same bytes.
 * Pieces come as they are made, so that whoever takes them can pause in between.
 */
export function* writeZip(files: readonly WrittenFile[]): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const inOrder = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, content } of inOrder) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = timestamp;
    // Unix and 0644, whatever the machine.
    entry.os = 3;
    entry.attrs = 0o100644 << 16;
    zip.add(entry);
    for (let at = 0; at === 0 || at < content.length; at += pushed) {
      entry.push(content.subarray(at, at + pushed), at + pushed >= content.length);
      yield* pieces.splice(0);
    }
  }
  zip.end();
  yield* pieces.splice(0);
}
