import { statsTally, type CorpusStats } from "@/lib/core/formats/corpus-stats";
import type { Command } from "./command";
import { counted } from "./counted";
import { exitCodes } from "./exit-codes";
import { readSource } from "./read-source";
import { refused } from "./refused";
import { aboutSource, openSource, sourceOptions } from "./source";

const table = (title: string, rows: readonly (readonly [string, number])[]) => [
  "",
  title,
  ...rows.map(([name, count]) => `${String(count).padStart(10)}  ${name || "(none)"}`),
];

function statsLines({ labels, annotators, languages, ...stats }: CorpusStats): string[] {
  const layers = Object.entries(stats.layers).filter(([, count]) => count > 0);
  return [
    `${counted(stats.articles, "article")}, ${counted(stats.characters, "character")}`,
    `${counted(stats.spans.all, "span")}, ${stats.spans.discontinuous} of them discontinuous`,
    `layers: ${layers.map(([kind, count]) => `${count} ${kind}`).join(", ") || "none"}`,
    `${counted(stats.submissions.all, "submission")}, ${stats.submissions.withoutSpans} of them without a span`,
    `${counted(stats.relations, "relation")}, ${stats.entities} ${stats.entities === 1 ? "entity" : "entities"}, ${counted(stats.judgements, "judgement")}`,
    ...table("Spans by label", labels),
    ...table("Spans by annotator", annotators),
    ...table("Articles by language", languages),
  ];
}

export const stats: Command = {
  usage: "[OPTIONS] [FILES]",
  options: { ...sourceOptions, json: { type: "boolean" } },
  about: { ...aboutSource, json: "one object of JSON instead of a table" },
  examples: ["stats articles.jsonl", "stats --json corpus.zip"],
  async run(operands, options, terminal) {
    const isJson = options["json"] === true;
    const source = openSource(operands, options, terminal);
    const tally = statsTally();
    const report = readSource(source, options, terminal, (document) => {
      tally.add(document);
    });
    if (!report.ok) return refused(report.error, isJson, terminal);
    const counted = tally.stats();
    terminal.out(isJson ? `${JSON.stringify(counted)}\n` : `${statsLines(counted).join("\n")}\n`);
    return exitCodes.done;
  },
};
