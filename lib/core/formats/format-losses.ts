import type { ArticleDocument, LayerKind } from "../annotation/article-document";
import { describeLosses } from "./fit/loss";
import { lossTally } from "./fit/loss-report";
import { writeDefaults } from "./fitted-writer";
import { formatById } from "./registry";

/** What one format can't carry of some articles, a sentence each. */
export type FormatLosses = { format: string; name: string; sentences: string[] };

/** Adds up, article by article, what a format would lose of these kinds of layer. */
export function formatLosses(
  formatId: string,
  layers: readonly LayerKind[],
): { add: (document: ArticleDocument) => void; losses: () => FormatLosses } {
  const format = formatById(formatId);
  if (!format) throw new Error(`There is no format ${formatId}.`);
  const tally = lossTally(format, { ...writeDefaults, layers });
  return {
    add: (document) => tally.add(document),
    losses: () => ({
      format: formatId,
      name: format.name,
      sentences: describeLosses(format.name, tally.report()),
    }),
  };
}
