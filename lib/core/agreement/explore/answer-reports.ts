import type { Attribute, JudgementQuestion } from "../../codebook/codebook";
import { codingReport } from "../codings/coding-report";
import { answerText, judgementRatings } from "../study/judgement-ratings";
import { documentsOf, type AgreementData } from "./agreement-data";
import { spanKey, type AlignedCase } from "./aligned-case";
import { answerScale } from "./answer-scale";
import type { AnswerReport } from "./exploration";

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
  const attributesOf = new Map(
    data.articles.flatMap(({ id, layers }) =>
      layers
        .filter(({ kind, round }) => kind === "annotator" && round === 1)
        .flatMap(({ coder, annotations }) =>
          annotations.map((one) => [spanKey(id, coder.id, one.id), one.attributes] as const),
        ),
    ),
  );
  const items = cases.map(({ lanes }) =>
    coderIds.map((coderId) => {
      const units = lanes.find((lane) => lane.coderId === coderId)?.units ?? [];
      return units.length === 1 ? attributesOf.get(units[0]?.id ?? "") : undefined;
    }),
  );
  return data.codebook.attributes.flatMap((attribute) =>
    reportOf(
      attribute,
      items.map((row) =>
        row.map((attributes) => {
          const value = attributes?.[attribute.id];
          return value === undefined ? null : answerText(value);
        }),
      ),
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
