import type { ArticleDocument, AttributeValue } from "../../annotation/article-document";
import type { Ratings } from "../codings/ratings";
import { writeSetAnswer } from "../codings/set-answer";
import { compareText } from "../spans/unit";
import { defaultStudyOptions, type StudyOptions } from "./study-options";

/** Answers to one question about whole articles: articles × coders, null where one gave none. */
export type JudgementRatings = { articleIds: string[]; coderIds: string[]; ratings: Ratings };

/**
 * The answers of submitted annotators' layers to a question. A list of choices becomes one text, as `codingReport`
 * reads sets.
 */
export const judgementRatings = (
  documents: readonly ArticleDocument[],
  judgementId: string,
  options: Partial<StudyOptions> = {},
): JudgementRatings => {
  const { round, coderIds } = { ...defaultStudyOptions, ...options };
  const answers = new Map<string, Map<string, string>>();
  const coders = new Set<string>();
  for (const { id, layers } of documents)
    for (const layer of layers) {
      if (layer.kind !== "annotator" || !layer.submission || layer.round !== round) continue;
      if (coderIds !== null && !coderIds.includes(layer.coder.id)) continue;
      coders.add(layer.coder.id);
      const own = answers.get(id) ?? new Map<string, string>();
      answers.set(id, own);
      const judgement = layer.judgements.find((one) => one.judgementId === judgementId);
      if (judgement) own.set(layer.coder.id, answerText(judgement.value));
    }
  const articleIds = [...answers.keys()].sort(compareText);
  const inOrder = [...coders].sort(compareText);
  return {
    articleIds,
    coderIds: inOrder,
    ratings: articleIds.map((id) => inOrder.map((coder) => answers.get(id)?.get(coder) ?? null)),
  };
};

/** An answer as one text; a list of choices in alphabetical order, as `writeSetAnswer` puts it. */
export const answerText = (value: AttributeValue): string =>
  typeof value === "object" ? writeSetAnswer([...value].sort(compareText)) : String(value);
