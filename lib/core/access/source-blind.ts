import { hasOpenWork } from "./blindness";
import type { ArticleResource } from "./resource";
import { holds, type Subject } from "./subject";

/**
 * Whether outlet, byline, address and date are hidden from the subject, as zones of the text, title and file name.
 * In a source-blind project they are hidden from whoever still has to judge: from annotators until they have submitted
 * the article, from reviewers until its gold is done. Owners and observers, who judge nothing, see them, unless they
 * have open work on the article themselves. Somebody without a role never sees them.
 */
export function isSourceHidden(subject: Subject, article: ArticleResource): boolean {
  if (subject.isDeactivated || !holds(subject, "owner", "reviewer", "annotator", "observer")) return true;
  if (!article.isSourceBlind) return false;
  if (hasOpenWork(article)) return true;
  if (holds(subject, "owner", "observer")) return false;
  return holds(subject, "reviewer") ? !article.isGoldDone : article.assignment === null;
}
