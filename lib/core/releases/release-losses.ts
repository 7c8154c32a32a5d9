import type { ArticleDocument } from "../annotation/article-document";
import { describeLosses } from "../formats/fit/loss";
import { lossTally } from "../formats/fit/loss-report";
import { writeDefaults, type WriteOptions } from "../formats/fitted-writer";
import { formatById } from "../formats/registry";
import type { ReleaseOptions } from "./release-options";

/** What one format of a release can't carry, a sentence each. */
export type FormatLosses = { format: string; name: string; sentences: string[] };

/** What each chosen format would lose of the articles, in the order of the formats. */
export function releaseLosses(
  documents: readonly ArticleDocument[],
  { formats, layers }: Pick<ReleaseOptions, "formats" | "layers">,
): FormatLosses[] {
  const options: WriteOptions = { ...writeDefaults, layers };
  return formats.flatMap((id) => {
    const format = formatById(id);
    if (!format) return [];
    const tally = lossTally(format, options);
    for (const document of documents) tally.add(document);
    return [{ format: id, name: format.name, sentences: describeLosses(format.name, tally.report()) }];
  });
}

/** The file LOSSES.md of a release. */
export function lossesFile(losses: readonly FormatLosses[]): string {
  const parts = losses.map(
    ({ name, format, sentences }) =>
      `## ${name} (data/${format}/)\n\n${sentences.map((sentence) => `- ${sentence}\n`).join("")}`,
  );
  return `# What the formats can’t carry\n\nslantwise/1 carries everything that Slantwise knows; other formats carry less.\n\n${parts.join("\n")}`;
}
