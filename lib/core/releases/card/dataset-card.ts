import { formatById } from "../../formats/registry";
import { tableMarkdown } from "../tables/write-table";
import { frontMatter } from "./front-matter";
import { number, saidOr, type ReleaseFacts } from "./release-facts";

const layerWords: Readonly<Record<string, string>> = {
  annotator: "every annotator’s layer, as submitted, each blind to the others",
  adjudicator: "gold: what reviewers decided, with the decision, its reason and the annotations it came from",
  key: "keys of training articles",
  suggestion: "suggestions of models or rules",
};

const formatLines = (ids: readonly string[]) =>
  ids.map((id) => {
    const format = formatById(id);
    const unit = format?.carries.offsetUnit ?? "none";
    return `- \`data/${id}/\`: ${format?.name ?? id} (${format?.files ?? ""}); offsets: ${unit}, end ${format?.carries.end ?? "none"}\n`;
  });

/** README.md: what the Hugging Face Hub shows, and what a reader needs first. */
export function datasetCard(facts: ReleaseFacts): string {
  const { project, options, manifest, codebook, tables } = facts;
  const { counts } = manifest;
  const shown = tables.filter(({ id }) => /^0[1-4]-|^11-/.test(id));
  return `${frontMatter(facts)}
# ${project.name}, release ${options.name}

${saidOr(options.card.summary || project.description)}

${number(counts.articles)} articles, ${number(counts.annotations)} spans by ${number(counts.annotators)} annotators, ${number(counts.gold)} gold spans, codebook “${codebook.name}” version ${codebook.version}.

## What is in it

${options.layers.map((kind) => `- ${layerWords[kind] ?? kind}\n`).join("")}
Annotators go under pseudonyms. An article that an annotator finished without a span is there too: it is data. What was not submitted is not in it.

${formatLines(options.formats).join("")}
- \`codebook.json\`, \`CODEBOOK.md\`: the labels with definitions, span rules, examples and near misses
- \`tables/\`: every table as CSV, Markdown and LaTeX; \`figures/\`: SVG; \`agreement.json\`: every coefficient with its interval and parameters
- \`DATASHEET.md\`, \`CHANGELOG.md\`, \`LICENSE.txt\`
- \`manifest.json\`: SHA-256 of every other file; every article's text and every layer has its own
${manifest.articles.some(({ split }) => split !== null) ? "- `splits.csv`: the split of each article and its group of near-duplicates\n" : ""}
Every span carries its quotation, and \`text[start:end]\` is that quotation: both were compared before anything was written.

## Figures that describe it

${shown.map(tableMarkdown).join("\n")}
## How it was made

${saidOr(options.card.collection)}

Annotators: ${saidOr(options.card.annotators)}

## Limitations

${saidOr(options.card.limitations)}

## Licence, citation, contact

Licence: ${options.licence.trim()}. See \`LICENSE.txt\`.

${saidOr(options.card.citation)}

Contact: ${saidOr(options.card.contact)}
`;
}
