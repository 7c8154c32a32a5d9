import type { Attribute, JudgementQuestion } from "../../codebook/codebook";
import { codingReport } from "../codings/coding-report";
import { judgementRatings } from "../study/judgement-ratings";
import { documentsOf, type AgreementData } from "./agreement-data";
import type { AlignedCase } from "./aligned-case";
import { answerScale } from "./answer-scale";
import type { AnswerReport } from "./exploration";
import { spanAnswers } from "./span-answers";

/** Items × coders, each answer as text, null where there is none. */
type Answers = readonly (readonly (string | null)[])[];

const reportOf = (question: Attribute | JudgementQuestion, answers: Answers): AnswerReport[] => {
  const scale = answerScale(question);
  if (!scale) return [];
  const { level, categories, onScale } = scale;
  const table = answers.map((row) => row.map((answer) => (answer === null ? null : onScale(answer))));
  const items = table.filter((row) => row.filter((answer) => answer !== null).length >= 2).length;
  const { id, name } = question;
  return [{ id, name, level, items, values: codingReport(table, { level, categories }) }];
};

/** Agreement on each attribute of spans, over aligned spans of which each coder marked one or none. */
export const attributeReports = (
  data: AgreementData,
  cases: readonly AlignedCase[],
  coderIds: readonly string[],
): AnswerReport[] => {
  const answersOf = spanAnswers(data);
  return data.codebook.attributes.flatMap((attribute) =>
    reportOf(
      attribute,
      cases.map((one) => {
        const answers = new Map(answersOf(one, attribute.id).map(({ coderId, answer }) => [coderId, answer]));
        return coderIds.map((id) => answers.get(id) ?? null);
      }),
    ),
  );
};

/** Agreement on each question about whole articles. */
export const judgementReports = (data: AgreementData, coderIds: readonly string[]): AnswerReport[] => {
  const documents = documentsOf(data);
  return data.codebook.judgements.flatMap((question) => {
    const { ratings } = judgementRatings(documents, question.id, { coderIds });
    return reportOf(
      question,
      ratings.map((row) => row.map((answer) => (answer === null ? null : String(answer)))),
    );
  });
};
