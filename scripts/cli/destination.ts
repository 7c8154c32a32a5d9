import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Format } from "@/lib/core/formats/format-declaration";
import { isOneFile } from "@/lib/core/formats/one-file";
import { stagedOutput, type StagedOutput } from "./staged-output";
import { misused } from "./stop";
import type { Terminal } from "./terminal";

const isFolder = (at: string) => existsSync(at) && statSync(at).isDirectory();

/** Where a conversion goes: `--to`'s files under the folder or name that `--out` says; without it, standard output. */
export function openDestination(
  format: Format,
  out: string | null,
  mayReplace: boolean,
  terminal: Terminal,
): StagedOutput {
  if (out === null || out === "-") {
    if (!isOneFile(format))
      throw misused(`${format.name} has several files (${format.files}): name a folder for them by --out.`);
    return { write: ({ content }) => terminal.out(content), commit: () => [], discard: () => undefined };
  }
  const isName = isOneFile(format) && path.extname(out) !== "" && !isFolder(out);
  const folder = isName ? path.dirname(out) : out;
  mkdirSync(folder, { recursive: true });
  return stagedOutput({ folder, nameOf: (file) => (isName ? path.basename(out) : file) }, mayReplace);
}
