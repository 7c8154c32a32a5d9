import type { ArticleResource } from "./resource";
import { holds, type Subject } from "./subject";

/** Whoever still has to read the article reads it blind, whatever other roles they hold. */
export const hasOpenWork = ({ assignment }: ArticleResource): boolean =>
  assignment !== null && !assignment.isSubmitted;

/** Whether the project's rule lets annotators who have submitted this article see each other. */
const hasBlindnessEnded = ({ blindUntil, isGoldDone }: ArticleResource): boolean =>
  blindUntil === "submission" || (blindUntil === "adjudicated" && isGoldDone);

/**
 * Whether others' submitted layers of the article, and agreement over them, are shown. Owners, reviewers and observers
 * see them; annotators once they have submitted and the rule's blindness has ended, which under `never` it doesn't.
 */
export function seesPeers(subject: Subject, article: ArticleResource): boolean {
  if (hasOpenWork(article)) return false;
  if (holds(subject, "owner", "reviewer", "observer")) return true;
  return holds(subject, "annotator") && article.assignment !== null && hasBlindnessEnded(article);
}
