import { dataSetSummary } from "@/lib/core/imports/data-set-summary";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import { readDataSet, type DataSet } from "@/lib/core/imports/read-data-set";
import { suggestCoder, suggestLabel } from "@/lib/core/imports/suggest-mapping";
import type { InputFile } from "@/lib/core/formats/format";
import { importDataSet } from "@/lib/data/imports/import-data-set";
import { readImportChoices, type ImportChoices } from "@/lib/data/imports/read-import-choices";
import type { Command, OptionValues } from "./command";
import { exitCodes } from "./exit-codes";
import { importLines } from "./import-lines";
import { inputFiles } from "./input-files";
import { aboutProject, inProject, projectOptions } from "./in-project";
import { choiceOption } from "./option-values";
import { readingNames, readingOption } from "./reading-option";
import { refused } from "./refused";
import { readableIds } from "./source";
import { undecided } from "./stop";
import type { Terminal } from "./terminal";

function readAll(files: readonly InputFile[], options: OptionValues, terminal: Terminal) {
  const steps = readDataSet(files, {
    formatId: choiceOption(options, "from", readableIds),
    reading: readingOption(options),
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    terminal.progress(`Reading: ${step.value} articles`);
  }
}

/** What suggests itself for labels and annotators; labels that the codebook lacks need a decision. */
function mappingOf(data: DataSet, choices: ImportChoices, options: OptionValues): ImportMapping {
  const { labels, coders } = dataSetSummary(data.documents);
  const newLabels = choiceOption(options, "new-labels", ["add", "leave-out"] as const);
  const targets = labels.map((use) => [use, suggestLabel(use, choices.codebook)] as const);
  const lacking = targets.filter(([, target]) => target === "add").map(([{ name }]) => name);
  if (lacking.length > 0 && newLabels === null) {
    throw undecided(
      `The codebook lacks ${lacking.join(", ")}. Say --new-labels add, or --new-labels leave-out. Nothing was imported.`,
    );
  }
  const settled = newLabels === "add" ? ("add" as const) : ("leave out" as const);
  return {
    formatId: data.formatId,
    reading: readingOption(options),
    labels: Object.fromEntries(targets.map(([{ id }, target]) => [id, target === "add" ? settled : target])),
    extras: options["add-questions"] === true ? "add" : "leave out",
    coders: Object.fromEntries(coders.map((use) => [use.key, suggestCoder(use, choices.coders)])),
    areFinished: options["unfinished"] !== true,
  };
}

export const importCommand: Command = {
  usage: "--project NAME [OPTIONS] [FILES]",
  options: {
    ...projectOptions,
    from: { type: "string" },
    offsets: { type: "string" },
    "new-labels": { type: "string" },
    "add-questions": { type: "boolean" },
    unfinished: { type: "boolean" },
    json: { type: "boolean" },
  },
  about: {
    ...aboutProject,
    from: `the format of the files, where it can't be told: ${readableIds.join(", ")}`,
    offsets: `how the files count characters: ${readingNames.join(", ")}`,
    "new-labels": "what to do with labels that the codebook lacks: add, leave-out",
    "add-questions": "add attributes, questions and relations that the codebook lacks",
    unfinished: "the imported layers are not finished yet, and count in nothing",
    json: "one object of JSON instead of sentences",
  },
  examples: [
    'import --project "Framing of a conflict" corpus.zip',
    'import --project "Framing of a conflict" --new-labels add --from ptc ptc-corpus/',
  ],
  async run(operands, options, terminal) {
    const isJson = options["json"] === true;
    const files = inputFiles(operands, terminal);
    const data = readAll(files, options, terminal);
    if (!data.ok) return refused(data.error, isJson, terminal);
    return inProject(options, terminal, async ({ actor, projectId }, work) => {
      const choices = await readImportChoices(actor, projectId);
      const mapping = mappingOf(data.value, choices, options);
      const made = await importDataSet(actor, projectId, files, mapping, work);
      terminal.out(isJson ? `${JSON.stringify(made)}\n` : importLines(made));
      return exitCodes.done;
    });
  },
};
