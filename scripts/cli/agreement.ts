import { agreementReportSteps, type AgreementReport } from "@/lib/core/agreement/agreement-report";
import { judgementStudy } from "@/lib/core/agreement/explore/judgement-study";
import { judgementLines } from "@/lib/core/agreement/words/coding-lines";
import { reportLines } from "@/lib/core/agreement/words/report-lines";
import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import { agreeOnCodings, isCodingTable, levels } from "./agreement-codings";
import { aboutRequest, agreementRequest, requestOptions, textsOption } from "./agreement-request";
import type { Command } from "./command";
import { exitCodes } from "./exit-codes";
import { inputFiles } from "./input-files";
import { choiceOption } from "./option-values";
import { readSource } from "./read-source";
import { readingLines } from "./reading-report";
import { refused } from "./refused";
import { aboutSource, sourceOf, sourceOptions } from "./source";
import { misused } from "./stop";
import type { Terminal } from "./terminal";

const finished = (steps: ReturnType<typeof agreementReportSteps>, terminal: Terminal): AgreementReport => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    terminal.progress(`${step.value.done} of ${step.value.total} articles compared`);
  }
};

/** The report with the values of some labels only, named by their ids or names. */
const onlyLabels = (report: AgreementReport, named: readonly string[]): AgreementReport => {
  if (named.length === 0) return report;
  const { labels } = report.study;
  const ids = named.map((name) => {
    const found = labels.find(({ id }) => id === name) ?? labels.find((label) => label.name === name);
    if (!found)
      throw misused(
        `--label is “${name}”: the codebook has ${labels.map(({ id }) => id).join(", ") || "none"}.`,
      );
    return found.id;
  });
  return {
    ...report,
    values: report.values.filter(({ labelId }) => labelId !== null && ids.includes(labelId)),
  };
};

export const agreement: Command = {
  usage: "[OPTIONS] [FILES]",
  options: {
    ...requestOptions,
    label: { type: "string", multiple: true },
    level: { type: "string" },
    ...sourceOptions,
    json: { type: "boolean" },
  },
  about: {
    ...aboutRequest,
    label: "print the values of this label, by its id or name",
    level: `read tables of codings (units × annotators) at this level: ${levels.join(", ")}`,
    ...aboutSource,
    json: "one object of JSON instead of tables",
  },
  examples: [
    "agreement articles.jsonl",
    "agreement --measure gamma --measure f1-overlap --json corpus.zip",
    "agreement --measure all --zones headline,body --label loaded articles.jsonl",
    "agreement --level ordinal codings.csv",
  ],
  async run(operands, options, terminal) {
    const isJson = options["json"] === true;
    const request = agreementRequest(options);
    const level = choiceOption(options, "level", levels);
    const files = inputFiles(operands, terminal);
    if (level !== null || (options["from"] === undefined && files.every(isCodingTable)))
      return agreeOnCodings(files, level ?? "nominal", request.bootstrap, isJson, terminal);
    const source = sourceOf(files, options);
    const documents: ArticleDocument[] = [];
    const read = readSource(source, options, terminal, (document) => documents.push(document));
    if (!read.ok) return refused(read.error, isJson, terminal);
    const labels = textsOption(options, "label");
    const report = onlyLabels(finished(agreementReportSteps(documents, request), terminal), labels);
    // Who asks for some measures or labels of spans asks for nothing else.
    const isWhole = labels.length === 0 && options["measure"] === undefined;
    const judgements = isWhole ? judgementStudy(documents, request.study, request.bootstrap) : [];
    if (!isJson) for (const line of readingLines(source, read.value)) terminal.say(line);
    terminal.out(
      isJson
        ? `${JSON.stringify({ ...report, judgements })}\n`
        : `${[...reportLines(report), ...judgementLines(judgements)].join("\n")}\n`,
    );
    return exitCodes.done;
  },
};
