import type { ArticleDocument } from "../../annotation/article-document";
import type { JudgementQuestion } from "../../codebook/codebook";
import type { LevelOfMeasurement } from "../codings/coding-report";
import { codingStudy, type CodingResult } from "../codings/coding-study";
import type { BootstrapOptions } from "../inference/bootstrap";
import { judgementRatings } from "../study/judgement-ratings";
import type { StudyOptions } from "../study/study-options";
import { answerScale } from "./answer-scale";

/** Agreement on the answers to one question about whole articles; `articles` have two answers or more. */
export type JudgementResult = {
  id: string;
  name: string;
  level: LevelOfMeasurement;
  articles: number;
  values: readonly CodingResult[];
};

/** Each question that somebody answered, with intervals over articles; free text and names have no scale. */
export const judgementStudy = (
  documents: readonly ArticleDocument[],
  options: Partial<StudyOptions>,
  bootstrap: BootstrapOptions,
): JudgementResult[] => {
  const questions = new Map<string, JudgementQuestion>();
  for (const { codebook } of documents)
    for (const question of codebook.judgements)
      if (!questions.has(question.id)) questions.set(question.id, question);
  return [...questions.values()].flatMap((question): JudgementResult[] => {
    const scale = answerScale(question);
    if (!scale) return [];
    const answers = judgementRatings(documents, question.id, options).ratings.map((row) =>
      row.map((answer) => (answer === null ? null : scale.onScale(String(answer)))),
    );
    if (answers.flat().every((answer) => answer === null)) return [];
    const { level, categories } = scale;
    const articles = answers.filter((row) => row.filter((one) => one !== null).length >= 2).length;
    const values = codingStudy(answers, { level, categories, bootstrap });
    return [{ id: question.id, name: question.name, level, articles, values }];
  });
};
