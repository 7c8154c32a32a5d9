import { mkdirSync } from "node:fs";
import path from "node:path";
import { writeBackup } from "@/lib/db/backup/write-backup";
import { configuredUrl } from "@/lib/db/database-url";
import { backupLines } from "./backup-lines";
import type { Command } from "./command";
import { exitCodes } from "./exit-codes";

/** A name that sorts by when it was made, in UTC to the second. */
function usualFile(takenAt: Date): string {
  const stamp = takenAt.toISOString().slice(0, 19).replaceAll(":", "");
  return path.join(process.env["DATA_FOLDER"] ?? "data", "backups", `slantwise-${stamp}.jsonl`);
}

export const backup: Command = {
  usage: "[OPTIONS] [FILE]",
  options: { json: { type: "boolean" } },
  about: { json: "one object of JSON instead of a sentence" },
  examples: ["backup", "backup /mnt/safe/slantwise.jsonl"],
  async run([operand], options, terminal) {
    const takenAt = new Date();
    const file = path.resolve(operand ?? usualFile(takenAt));
    mkdirSync(path.dirname(file), { recursive: true });
    const summary = await writeBackup(configuredUrl(), file, takenAt);
    terminal.out(backupLines(file, summary, options["json"] === true));
    return exitCodes.done;
  },
};
