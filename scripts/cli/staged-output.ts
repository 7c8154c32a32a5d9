import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Chunk } from "@/lib/core/formats/format";
import { Stop } from "./stop";

/** Files on their way: written beside their place, and put into it all together at the end. */
export type StagedOutput = {
  write(chunk: Chunk): void;
  /** Puts the files in place and answers their paths. */
  commit(): string[];
  /** Leaves nothing behind. */
  discard(): void;
};

/** Characters gathered before a file is written to. */
const buffered = 1 << 20;

/** Where a format's files go: into a folder, or a single one under a name of the user's. */
export type Destination = { folder: string; nameOf: (file: string) => string };

export function stagedOutput({ folder, nameOf }: Destination, mayReplace: boolean): StagedOutput {
  const stage = path.join(folder, `.slantwise-${process.pid}.partial`);
  const waiting = new Map<string, (string | Uint8Array)[]>();
  let size = 0;
  const names = new Set<string>();
  const place = (file: string) => {
    const target = path.resolve(folder, nameOf(file));
    const isInside = target.startsWith(path.resolve(folder) + path.sep);
    if (!isInside) throw new Error(`${file} leads out of ${folder}.`);
    if (!mayReplace && existsSync(target))
      throw new Stop(`${target} is there already. Nothing was written; --replace writes over it.`);
    return target;
  };
  const flush = () => {
    for (const [file, pieces] of waiting) {
      const at = path.join(stage, file);
      mkdirSync(path.dirname(at), { recursive: true });
      const isText = pieces.every((piece) => typeof piece === "string");
      if (isText) appendFileSync(at, pieces.join(""));
      else for (const piece of pieces) appendFileSync(at, piece);
    }
    waiting.clear();
    size = 0;
  };
  return {
    write({ file, content }) {
      if (!names.has(file)) place(file);
      names.add(file);
      const pieces = waiting.get(file) ?? [];
      waiting.set(file, pieces);
      pieces.push(content);
      size += content.length;
      if (size > buffered) flush();
    },
    commit() {
      flush();
      const targets = [...names].map((file) => ({ from: path.join(stage, file), to: place(file) }));
      for (const { from, to } of targets) {
        mkdirSync(path.dirname(to), { recursive: true });
        renameSync(from, to);
      }
      rmSync(stage, { recursive: true, force: true });
      return targets.map(({ to }) => to);
    },
    discard: () => rmSync(stage, { recursive: true, force: true }),
  };
}
