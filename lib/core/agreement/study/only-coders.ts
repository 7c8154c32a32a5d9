import type { AgreementStudy } from "./agreement-study";

/** The study as if only these coders had been there, in this order. */
export const onlyCoders = (study: AgreementStudy, coderIds: readonly string[]): AgreementStudy => ({
  ...study,
  coders: coderIds.flatMap((coderId) => study.coders.find(({ id }) => id === coderId) ?? []),
  articles: study.articles.map((article) => ({
    ...article,
    layers: coderIds.flatMap((coderId) => article.layers.find((layer) => layer.coderId === coderId) ?? []),
  })),
});
