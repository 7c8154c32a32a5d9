import type { StudyArticle } from "../study/agreement-study";
import { gammaRows, type GammaAsked } from "./gamma-rows";
import { matchingRows } from "./matching-rows";
import type { MeasureFamily } from "./measure";
import { characterRows, presenceRows, tokenRows } from "./reading-rows";
import type { ArticleRows, RowEntry } from "./scope";
import { sentenceRows } from "./sentence-rows";
import { unitizingRows } from "./unitizing-rows";

/** What rows depend on besides the article. */
export type RowsAsked = GammaAsked;

/** One family of measures of one article: the unit of work for a worker, and what is kept under its `contentKey`. */
export type RowTask = { article: StudyArticle; family: MeasureFamily; asked: RowsAsked };

/** Does the task. Plain data in and out, and always the same for the same task. */
export const articleRows = (task: RowTask): ArticleRows => Object.fromEntries(entriesOf(task));

const entriesOf = ({ article, family, asked }: RowTask): RowEntry[] => {
  switch (family) {
    case "matching":
      return matchingRows(article);
    case "characters":
      return characterRows(article, asked.labelIds);
    case "tokens":
      return tokenRows(article, asked.labelIds);
    case "presence":
      return presenceRows(article, asked.labelIds);
    case "sentences":
      return sentenceRows(article, asked.labelIds);
    case "unitizing":
      return unitizingRows(article, asked.labelIds);
    case "gamma":
      return gammaRows(article, asked);
  }
};
