import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { InputFile } from "@/lib/core/formats/format";

const root = path.resolve(import.meta.dirname, "../..");
const samples = path.resolve(root, "../shared/samples");

/** Whether published sample files lie beside the project; tests that read them are skipped otherwise, with a word. */
export const hasSamples = existsSync(samples);
if (!hasSamples) process.stderr.write(`Skipped: no sample files at ${path.relative(root, samples)}.\n`);

/** A file or all files of a folder of samples, named by their path inside it. */
export function sample(...steps: string[]): InputFile[] {
  const at = path.join(samples, ...steps);
  if (!statSync(at).isDirectory()) return [{ name: path.basename(at), bytes: readFileSync(at) }];
  return readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(at, name)).isFile())
    .sort()
    .map((name) => ({ name: name.split(path.sep).join("/"), bytes: readFileSync(path.join(at, name)) }));
}
