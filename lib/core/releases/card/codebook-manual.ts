import type { Codebook, Label } from "../../codebook/codebook";

const quoted = (quotes: readonly string[]) => quotes.map((quote) => `- “${quote}”\n`).join("");

function labelSection({ id, name, definition, spanRule, positive, nearMisses, mapsTo, note }: Label): string {
  const tags = Object.entries(mapsTo).map(([scheme, tag]) => `${scheme}: \`${tag}\``);
  return [
    `## ${name}\n\n\`${id}\`${tags.length > 0 ? ` (${tags.join(", ")})` : ""}\n\n`,
    definition ? `${definition}\n\n` : "",
    spanRule ? `Span rule: ${spanRule}\n\n` : "",
    positive.length > 0 ? `Examples:\n\n${quoted(positive.map(({ quote }) => quote))}\n` : "",
    nearMisses.length > 0
      ? `Near misses:\n\n${nearMisses.map(({ quote, why }) => `- “${quote}”${why ? `: ${why}` : ""}\n`).join("")}\n`
      : "",
    note ? `${note}\n\n` : "",
  ].join("");
}

/** CODEBOOK.md: the codebook as people read it. */
export function codebookManual(codebook: Codebook): string {
  const questions = (
    title: string,
    list: readonly {
      id: string;
      name: string;
      definition: string;
      choices: readonly { value: string; name: string }[];
    }[],
  ) =>
    list.length === 0
      ? ""
      : `# ${title}\n\n${list
          .map(
            ({ id, name, definition, choices }) =>
              `**${name}** (\`${id}\`). ${definition} ${choices.map(({ value, name: choice }) => `\`${value}\`${choice === value ? "" : ` ${choice}`}`).join("; ")}`.trimEnd() +
              "\n\n",
          )
          .join("")}`;
  return [
    `# Codebook: ${codebook.name}, version ${codebook.version}\n\n`,
    codebook.description ? `${codebook.description}\n\n` : "",
    ...codebook.labels.map(labelSection),
    questions("Questions about a span", codebook.attributes),
    questions("Questions about an article", codebook.judgements),
  ]
    .join("")
    .trimEnd()
    .concat("\n");
}
