import { judgementRatings } from "../study/judgement-ratings";
import { documentsOf, type AgreementData } from "./agreement-data";
import { isAnswered, isDiffering, type CoderAnswer } from "./coder-answer";

/** An article with what each coder answered to a question about it. */
export type ArticleAnswers = { articleId: string; answers: readonly CoderAnswer[]; isDiffering: boolean };

/** The articles with two answers at least to a question, those first whose answers differ; coders in this order. */
export const articleAnswers = (
  data: AgreementData,
  coderIds: readonly string[],
  questionId: string,
): ArticleAnswers[] => {
  const {
    articleIds,
    coderIds: answering,
    ratings,
  } = judgementRatings(documentsOf(data), questionId, {
    coderIds,
  });
  return articleIds
    .map((articleId, row) => {
      const answers = coderIds.map((coderId) => {
        const answer = ratings[row]?.[answering.indexOf(coderId)] ?? null;
        return { coderId, answer: answer === null ? null : String(answer) };
      });
      return { articleId, answers, isDiffering: isDiffering(answers) };
    })
    .filter(({ answers }) => isAnswered(answers))
    .sort((a, b) => Number(b.isDiffering) - Number(a.isDiffering));
};
