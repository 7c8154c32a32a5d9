import type { Command } from "./command";
import { exitCodes } from "./exit-codes";
import { readSource } from "./read-source";
import { readingJson, readingLines } from "./reading-report";
import { refused } from "./refused";
import { aboutSource, openSource, sourceOptions } from "./source";

export const validate: Command = {
  usage: "[OPTIONS] [FILES]",
  options: { ...sourceOptions, json: { type: "boolean" } },
  about: { ...aboutSource, json: "one object of JSON instead of lines" },
  examples: ["validate articles.jsonl", "validate --from ptc corpus/", "validate --json - < tasks.json"],
  async run(operands, options, terminal) {
    const isJson = options["json"] === true;
    const source = openSource(operands, options, terminal);
    const report = readSource(source, options, terminal);
    if (!report.ok) return refused(report.error, isJson, terminal);
    terminal.out(
      isJson
        ? `${JSON.stringify({ isValid: true, ...readingJson(source, report.value) })}\n`
        : `${readingLines(source, report.value).join("\n")}\n`,
    );
    return exitCodes.done;
  },
};
