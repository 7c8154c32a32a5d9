import { counted } from "../counted";
import type { ReleaseDifference } from "./compare-releases";
import { isSameData } from "./compare-releases";

const articles = (ids: readonly string[]) => counted(ids.length, "article", "articles");
const listed = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(", ");

/** What differs, one sentence each, for a change log and a screen. */
export function differenceInWords(difference: ReleaseDifference): string[] {
  const { codebook, addedArticles, removedArticles, layers, labels, movedArticles, options } = difference;
  const changed = (change: string) => layers.filter((layer) => layer.change === change).length;
  const lines = [
    ...(codebook ? [`Codebook: ${codebook.before} → ${codebook.after}.`] : []),
    ...(addedArticles.length > 0 ? [`${articles(addedArticles)} added.`] : []),
    ...(removedArticles.length > 0 ? [`${articles(removedArticles)} removed.`] : []),
    ...(["added", "removed", "changed"] as const).flatMap((change) =>
      changed(change) > 0
        ? [`${counted(changed(change), "layer", "layers")} ${change} in articles that both have.`]
        : [],
    ),
    ...labels.map(({ before, after }) => {
      const changes = [
        ...(before.annotators === after.annotators
          ? []
          : [`annotators ${before.annotators} → ${after.annotators}`]),
        ...(before.gold === after.gold ? [] : [`gold ${before.gold} → ${after.gold}`]),
      ];
      return `Label ${after.id}: ${changes.join(", ")}.`;
    }),
    ...(movedArticles.length > 0 ? [`${articles(movedArticles)} in another split.`] : []),
    ...(options.length > 0 ? [`Chosen otherwise: ${options.join(", ")}.`] : []),
  ];
  if (lines.length > 0 && !isSameData(difference)) return lines;
  return ["The same articles, layers and labels.", ...lines];
}

/** The file CHANGELOG.md of a release. `before` is null for a first one. */
export function changeLog(
  name: string,
  before: { name: string; difference: ReleaseDifference } | null,
): string {
  const head = `# Change log\n\n## ${name}\n\n`;
  if (before === null) return `${head}The first release, or one that is compared with none.\n`;
  const { difference } = before;
  const ids = [
    ...(difference.addedArticles.length > 0 ? [`Added: ${listed(difference.addedArticles)}`] : []),
    ...(difference.removedArticles.length > 0 ? [`Removed: ${listed(difference.removedArticles)}`] : []),
    ...difference.layers.map(({ articleId, layer, change }) => `\`${articleId}\`, ${layer}: ${change}`),
  ];
  const lines = [...differenceInWords(difference), ...ids].map((line) => `- ${line}\n`).join("");
  return `${head}Since ${before.name}:\n\n${lines}`;
}
