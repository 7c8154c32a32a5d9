import type { ArticleDocument } from "../annotation/article-document";
import { formatLosses, type FormatLosses } from "../formats/format-losses";
import type { ReleaseOptions } from "./release-options";

/** What each chosen format would lose of the articles, in the order of the formats. */
export const releaseLosses = (
  documents: readonly ArticleDocument[],
  { formats, layers }: Pick<ReleaseOptions, "formats" | "layers">,
): FormatLosses[] =>
  formats.map((id) => {
    const { add, losses } = formatLosses(id, layers);
    documents.forEach(add);
    return losses();
  });

/** The file LOSSES.md of a release. */
export function lossesFile(losses: readonly FormatLosses[]): string {
  const parts = losses.map(
    ({ name, format, sentences }) =>
      `## ${name} (data/${format}/)\n\n${sentences.map((sentence) => `- ${sentence}\n`).join("")}`,
  );
  return `# What the formats can’t carry\n\nslantwise/1 carries everything that Slantwise knows; other formats carry less.\n\n${parts.join("\n")}`;
}
