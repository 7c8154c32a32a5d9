import type { ArticleDocument } from "../../annotation/article-document";
import type { WriteOptions } from "../fitted-writer";
import type { Format } from "../format-declaration";
import { addLosses, lossReport, type Loss, type LossReport, type LossTotal } from "./loss";

/** Adds up, article by article, what a format would lose. */
export type LossTally = { add(document: ArticleDocument): void; report(): LossReport };

const definitionsLost = (document: ArticleDocument): Loss[] =>
  document.codebook.labels.some(({ definition }) => definition !== "")
    ? [
        {
          kind: "definitions of the codebook",
          effect: "left out",
          articleId: document.id,
          layer: null,
          what: `${document.codebook.id}, version ${document.codebook.version}`,
        },
      ]
    : [];

/** What the articles would lose in a format that can be written. The codebook is named once, not for each article. */
export function lossTally(format: Format, options: WriteOptions): LossTally {
  const totals = new Map<string, LossTotal>();
  const codebooks = new Set<string>();
  let articles = 0;
  let spans = 0;
  return {
    add(document) {
      articles += 1;
      const wanted = document.layers.filter(({ kind }) => options.layers.includes(kind));
      spans += wanted.reduce((sum, { annotations }) => sum + annotations.length, 0);
      addLosses(totals, format.fit?.(document, options).losses ?? []);
      const version = JSON.stringify([document.codebook.id, document.codebook.version]);
      if (!format.carries.codebook && !codebooks.has(version)) addLosses(totals, definitionsLost(document));
      codebooks.add(version);
    },
    report: () => lossReport(articles, spans, totals),
  };
}
