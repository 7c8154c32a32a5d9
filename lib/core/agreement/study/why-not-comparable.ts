import type { UndefinedReason } from "../undefined-reason";
import type { AgreementStudy } from "./agreement-study";

/** Why nothing in the study can be compared at all, or null. */
export const whyNotComparable = ({ coders, articles }: AgreementStudy): UndefinedReason | null => {
  if (articles.length === 0) return { kind: "no_articles" };
  if (coders.length < 2) return { kind: "one_annotator" };
  const shared = articles.filter(({ layers }) => layers.length >= 2);
  if (shared.length === 0) return { kind: "nothing_shared" };
  return shared.every(({ counted }) => counted.length === 0) ? { kind: "no_counted_text" } : null;
};
