import type { ArticleDocument } from "../../annotation/article-document";
import type { AgreementData } from "../explore/agreement-data";

/** Documents of one codebook as the explorer gets them. */
export const dataOf = (documents: readonly ArticleDocument[]): AgreementData => {
  const [first] = documents;
  if (!first) throw new Error("There is no document.");
  return {
    codebook: first.codebook,
    zoneKinds: ["body"],
    articles: documents.map(({ codebook: _, ...article }) => article),
    batches: [],
    adjudicable: [],
    annotatable: [],
  };
};
