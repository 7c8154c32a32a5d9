import { mkdirSync } from "node:fs";
import path from "node:path";
import { restoreBackup } from "@/lib/db/backup/restore-backup";
import { configuredUrl, databaseLocation } from "@/lib/db/database-url";
import { backupLines } from "./backup-lines";
import type { Command } from "./command";
import { exitCodes } from "./exit-codes";
import { misused } from "./stop";

export const restore: Command = {
  usage: "[OPTIONS] FILE",
  options: { json: { type: "boolean" } },
  about: { json: "one object of JSON instead of a sentence" },
  examples: ["restore data/backups/slantwise-2026-01-31T120000.jsonl"],
  async run([operand], options, terminal) {
    if (operand === undefined) throw misused("Name the back-up to restore: restore FILE.");
    const location = databaseLocation(configuredUrl());
    if (location.dialect === "sqlite") mkdirSync(path.dirname(location.file), { recursive: true });
    const file = path.resolve(operand);
    const summary = await restoreBackup(file, location.url);
    terminal.out(backupLines(file, summary, options["json"] === true));
    terminal.say("It is in place. Start the server with npm start.");
    return exitCodes.done;
  },
};
