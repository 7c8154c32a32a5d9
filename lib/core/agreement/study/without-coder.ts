import type { AgreementStudy } from "./agreement-study";

/** The study as if this coder had not been there; articles that nobody else submitted fall away. */
export const withoutCoder = (study: AgreementStudy, coderId: string): AgreementStudy => ({
  ...study,
  coders: study.coders.filter(({ id }) => id !== coderId),
  articles: study.articles
    .map((article) => ({ ...article, layers: article.layers.filter((layer) => layer.coderId !== coderId) }))
    .filter(({ layers }) => layers.length > 0),
});
