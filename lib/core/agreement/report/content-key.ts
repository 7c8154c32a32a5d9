import { sha256OfText } from "../../text/sha256";
import type { Stretch } from "../spans/stretch";
import type { StudyArticle } from "../study/agreement-study";
import type { RowsAsked, RowTask } from "./article-rows";
import type { MeasureFamily } from "./measure";

/**
 * Goes up with every change of an algorithm, or of what an exploration holds, so that what was kept before it doesn't
 * answer after it.
 */
export const engineVersion = 3;

/**
 * The name under which the rows of a task may be kept for good: equal exactly where the engine, the family, the
 * parameters that it looks at, and the article's spans, coders and counted text are.
 */
export const contentKey = ({ article, family, asked }: RowTask): string =>
  `${requestKey(family, asked)}:${articleKey(article, family)}`;

const requestKey = (family: MeasureFamily, { labelIds, scopes, gamma, samples }: RowsAsked): string => {
  // How many samples there are to be decides, not what decided that; and who is matched needs no list of labels.
  const { alpha, beta, deltaEmpty, categoryDistances, convention, seed, work } = gamma;
  const weighs =
    family === "gamma"
      ? [alpha, beta, deltaEmpty, categoryDistances, convention, seed, work, samples, scopes]
      : [];
  const labels = family === "matching" ? [] : labelIds;
  return sha256OfText(JSON.stringify([engineVersion, family, labels, weighs])).slice(0, 32);
};

/** An article is asked about many times, and never changes: by whether its words matter, or their number only. */
const known = { words: new WeakMap<StudyArticle, string>(), length: new WeakMap<StudyArticle, string>() };

const articleKey = (article: StudyArticle, family: MeasureFamily): string => {
  const rests = family === "tokens" || family === "sentences" ? "words" : "length";
  const key =
    known[rests].get(article) ?? digest(article, rests === "words" ? article.text : article.text.length);
  known[rests].set(article, key);
  return key;
};

const digest = ({ counted, layers }: StudyArticle, words: string | number): string => {
  const stretches = (own: readonly Stretch[]) => own.map(({ start, end }) => [start, end]);
  const readings = layers.map(({ coderId, units }) => [
    coderId,
    units.map((unit) => [unit.labelId, stretches(unit.stretches)]),
  ]);
  return sha256OfText(JSON.stringify([words, stretches(counted), readings]));
};
