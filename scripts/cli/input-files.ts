import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { InputFile } from "@/lib/core/formats/format";
import { describeFormatError } from "@/lib/core/formats/format-error";
import { isZip, readZip } from "@/lib/core/formats/zip/read-zip";
import { exitCodes } from "./exit-codes";
import { misused, Stop } from "./stop";
import type { Terminal } from "./terminal";

/** Standard input has no name; records of JSON are told by how they begin. */
function standardInput(terminal: Terminal): InputFile {
  const bytes = terminal.standardInput();
  if (bytes === null) throw misused("Name files to read, or send them to standard input.");
  const head = new TextDecoder().decode(bytes.subarray(0, 100)).replace(/^\uFEFF/, "");
  return { name: /^\s*[{[]/.test(head) ? "standard-input.jsonl" : "standard-input", bytes };
}

function filesAt(operand: string): InputFile[] {
  try {
    if (!statSync(operand).isDirectory())
      return [{ name: path.basename(operand), bytes: readFileSync(operand) }];
    return readdirSync(operand, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({
        name: path.relative(operand, file).split(path.sep).join("/"),
        bytes: readFileSync(file),
      }));
  } catch (error) {
    throw new Stop(`${operand} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unpacked(file: InputFile): InputFile[] {
  if (!isZip(file.bytes)) return [file];
  const files = readZip(file);
  if (files.ok) return files.value;
  throw new Stop(files.error.map(describeFormatError).join("\n"), exitCodes.badInput);
}

/** Every file that the operands name: files, those below folders, those in zip archives, `-` for standard input. */
export function inputFiles(operands: readonly string[], terminal: Terminal): InputFile[] {
  const named = operands.length === 0 ? ["-"] : operands;
  const files = named.flatMap((operand) => (operand === "-" ? [standardInput(terminal)] : filesAt(operand)));
  if (files.length === 0) throw new Stop("The folder has no files.", exitCodes.badInput);
  return files.flatMap(unpacked);
}
