import { lossTally } from "@/lib/core/formats/fit/loss-report";
import { describeLosses } from "@/lib/core/formats/fit/loss";
import type { Format } from "@/lib/core/formats/format-declaration";
import { writeDefaults, type WriteOptions } from "@/lib/core/formats/fitted-writer";
import { formatById } from "@/lib/core/formats/registry";
import { writableIds } from "@/lib/core/formats/writable-format";
import type { Command, OptionValues } from "./command";
import { confirmOffsets } from "./confirm-offsets";
import { openDestination } from "./destination";
import { exitCodes } from "./exit-codes";
import { choiceOption, textOption } from "./option-values";
import { aboutPolicies, fitOptionsOf, policiesOf, settle, type Policies } from "./policies";
import { readingJson, readingLines } from "./reading-report";
import { readSource } from "./read-source";
import { refused } from "./refused";
import { aboutSource, openSource, sourceOptions, type Source } from "./source";
import { misused } from "./stop";
import type { Terminal } from "./terminal";
import { writeSource } from "./write-source";

const tagSchemes = ["BIO", "BILOU"] as const;

function targetOf(options: OptionValues): Format {
  const format = formatById(choiceOption(options, "to", writableIds) ?? "");
  if (format === undefined) throw misused(`Name the format to write by --to: ${writableIds.join(", ")}.`);
  if (options["tags"] !== undefined && format.carries.offsetUnit !== "tokens")
    throw misused(`--tags is for formats of tagged tokens (conll); ${format.name} has none.`);
  return format;
}

const writeOptionsOf = (policies: Policies, options: OptionValues): WriteOptions => ({
  ...writeDefaults,
  ...fitOptionsOf(policies, writeDefaults),
  scheme: textOption(options, "scheme"),
  tags: choiceOption(options, "tags", tagSchemes) ?? writeDefaults.tags,
});

/** Reads everything once to tell what is wrong and what would be lost; null where the input is refused. */
function survey(
  source: Source,
  target: Format,
  policies: Policies,
  options: OptionValues,
  terminal: Terminal,
) {
  const losses = lossTally(target, writeOptionsOf(policies, options));
  const report = readSource(source, options, terminal, (document) => {
    losses.add(document);
  });
  return { report, losses: losses.report() };
}

export const convert: Command = {
  usage: "--to FORMAT [OPTIONS] [FILES]",
  options: {
    to: { type: "string" },
    out: { type: "string" },
    policy: { type: "string", multiple: true },
    scheme: { type: "string" },
    tags: { type: "string" },
    replace: { type: "boolean" },
    "dry-run": { type: "boolean" },
    ...sourceOptions,
    json: { type: "boolean" },
  },
  about: {
    to: `the format to write: ${writableIds.join(", ")}`,
    out: "the folder or file to write; - or nothing is standard output, for formats of one file",
    policy: `what to do where the format leaves a choice: ${aboutPolicies}`,
    scheme: "write each label's tag in this published scheme, such as ptc-14",
    tags: `how tokens are tagged, for conll: ${tagSchemes.join(", ")}; BIO where nothing is said`,
    replace: "write over files that are there",
    "dry-run": "report only, write nothing",
    ...aboutSource,
    json: "the report as one object of JSON, on standard error when the data go to standard output",
  },
  examples: [
    "convert --to brat --out corpus-brat articles.jsonl",
    "convert --to conll --policy overlap=longest --out bio corpus/",
    "convert --to conll --tags BILOU --policy overlap=longest --out bilou corpus/",
    "convert --from doccano --to slantwise - < export.jsonl > articles.jsonl",
    "convert --to ptc --dry-run --json articles.jsonl",
  ],
  async run(operands, options, terminal) {
    const target = targetOf(options);
    const isJson = options["json"] === true;
    const out = textOption(options, "out");
    const isDry = options["dry-run"] === true;
    const source = openSource(operands, options, terminal);
    const given = policiesOf(options);
    const { report, losses } = survey(source, target, given, options, terminal);
    if (!report.ok) return refused(report.error, isJson, terminal);
    const tell = (text: string) => (isDry ? terminal.out(`${text}\n`) : terminal.say(text));
    if (isJson) tell(JSON.stringify({ ...readingJson(source, report.value), to: target.name, losses }));
    else
      for (const line of [...readingLines(source, report.value), ...describeLosses(target.name, losses)])
        tell(line);
    if (isDry) return exitCodes.done;
    await confirmOffsets(source, report.value.offsets, terminal);
    const settled = await settle(given, losses, terminal);
    const destination = openDestination(target, out, options["replace"] === true, terminal);
    const files = writeSource(
      source,
      target,
      writeOptionsOf(settled, options),
      options,
      destination,
      terminal,
    );
    if (!isJson && files.length > 0)
      terminal.say(
        files.length === 1 ? `Wrote ${files.join()}.` : `Wrote ${files.length} files below ${out ?? ""}.`,
      );
    return exitCodes.done;
  },
};
