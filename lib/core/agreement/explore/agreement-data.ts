import type { ArticleDocument, ZoneKind } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";

/** An article as the explorer has it: the codebook stands once, beside all of them. */
export type AgreementArticle = Omit<ArticleDocument, "codebook">;

/** The batch of work that an article was given to a coder in; a name that the project chose. */
export type BatchOfArticle = { articleId: string; batch: string };

/** Everything that agreement is worked out from, for one who may see it. Plain data, sent to the browser. */
export type AgreementData = {
  codebook: Codebook;
  /** Zones whose text counts, by the project's rules. */
  zoneKinds: readonly ZoneKind[];
  articles: readonly AgreementArticle[];
  batches: readonly BatchOfArticle[];
  /** Articles that this person may adjudicate, and those that are theirs to annotate: where a case may link to. */
  adjudicable: readonly string[];
  annotatable: readonly string[];
};

export const documentsOf = ({ codebook, articles }: AgreementData): ArticleDocument[] =>
  articles.map((article) => ({ ...article, codebook }));
