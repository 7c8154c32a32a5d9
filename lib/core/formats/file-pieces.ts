import type { Chunk } from "./format";

/** A file that is written whole. */
export type WrittenFile = { name: string; content: Uint8Array };

const encoder = new TextEncoder();

/** Joins chunks of files that may alternate, in the order in which the files began. */
export class FilePieces {
  readonly #pieces = new Map<string, Uint8Array[]>();

  add({ file, content }: Chunk): void {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const list = this.#pieces.get(file);
    if (list) list.push(bytes);
    else this.#pieces.set(file, [bytes]);
  }

  files(): WrittenFile[] {
    return [...this.#pieces].map(([name, pieces]) => ({ name, content: joined(pieces) }));
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
